-- SPDX-License-Identifier: GPL-3.0-or-later
-- The word about all channels that stood before a run; a run that gave something closes it again.
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
SELECT w.site_id, w.person_id, w.topic_id, 'any', w.state, CAST(:now AS text), CAST(:recorded_by AS text), 'desk', '', CAST(:evidence AS text)
FROM (SELECT i.site_id, i.person_id, b.topic_id,
             CASE WHEN b.kind = 'subscribe' THEN 'withdrawn' ELSE COALESCE((SELECT json_extract(e.value, '$.state') FROM json_each(i.before) e WHERE json_extract(e.value, '$.channel') = 'any'), CASE t.basis WHEN 'service' THEN 'granted' END) END AS state
      FROM consent_bulk_item i JOIN v_people_bulk b ON b.run_id = i.run_id JOIN topic t ON t.id = b.topic_id
      WHERE i.run_id = :run) w
WHERE w.state IS NOT NULL
ORDER BY w.person_id
