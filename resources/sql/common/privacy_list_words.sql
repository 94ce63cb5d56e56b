-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every word of one person about what they may be written, with the wording that they agreed to.
SELECT topic, topic_name, channel, state, at, source, recorded_by, wording, evidence FROM v_consent_event WHERE person_id IN (SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person) ORDER BY event_id
