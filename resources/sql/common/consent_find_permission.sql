-- SPDX-License-Identifier: GPL-3.0-or-later
-- May this person be written to about this topic over this channel?
SELECT permitted, suppressed, event_id FROM v_consent_permission
WHERE person_id = :person AND topic_id = :topic AND channel = :channel
