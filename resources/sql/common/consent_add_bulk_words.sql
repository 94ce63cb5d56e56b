-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of a batch of a run.
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
SELECT i.site_id, i.person_id, b.topic_id, 'any', CASE b.kind WHEN 'subscribe' THEN 'granted' ELSE 'withdrawn' END, b.at, CAST(:recorded_by AS text), 'desk', '',
       CAST(:evidence AS text)
FROM consent_bulk_item i JOIN v_people_bulk b ON b.run_id = i.run_id
WHERE i.run_id = :run AND i.person_id > :after AND i.person_id <= :until
ORDER BY i.person_id
