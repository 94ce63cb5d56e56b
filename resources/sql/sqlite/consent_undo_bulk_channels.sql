-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words about single channels that stood before a run.
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
SELECT i.site_id, i.person_id, b.topic_id, json_extract(e.value, '$.channel'), json_extract(e.value, '$.state'), CAST(:now AS text), CAST(:recorded_by AS text), 'desk', '',
       CAST(:evidence AS text)
FROM consent_bulk_item i JOIN v_people_bulk b ON b.run_id = i.run_id JOIN json_each(i.before) e
WHERE i.run_id = :run AND i.before <> '[]' AND json_extract(e.value, '$.channel') <> 'any'
ORDER BY i.person_id
