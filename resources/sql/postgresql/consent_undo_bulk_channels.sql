-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words about single channels that stood before a run.
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
SELECT i.site_id, i.person_id, b.topic_id, e ->> 'channel', e ->> 'state', CAST(:now AS timestamptz), CAST(:recorded_by AS text), 'desk', '', CAST(:evidence AS text)
FROM consent_bulk_item i JOIN v_people_bulk b ON b.run_id = i.run_id CROSS JOIN jsonb_array_elements(i.before) AS e
WHERE i.run_id = :run AND i.before <> '[]' AND e ->> 'channel' <> 'any'
ORDER BY i.person_id
