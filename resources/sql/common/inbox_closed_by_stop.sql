-- SPDX-License-Identifier: GPL-3.0-or-later
-- Topics of a person that a STOP by message closed on this channel and that nothing has opened since.
SELECT s.topic_id FROM v_consent_subscription s JOIN v_consent_event e ON e.event_id = s.event_id
WHERE s.person_id = :person AND s.channel = :channel AND s.state = 'withdrawn' AND e.topic IS NULL AND e.state = 'withdrawn' AND e.source = 'sms_keyword' ORDER BY s.topic_id
