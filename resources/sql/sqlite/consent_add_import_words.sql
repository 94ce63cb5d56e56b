-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words from a file's topic columns: only what the person has not said already, and never the same file's word again
-- (it would overrule what the person said since).
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
SELECT c.site, c.person, c.topic, 'any', c.state, :at, :recorded_by, 'import',
       CASE c.state WHEN 'granted' THEN :wording ELSE '' END, :evidence
FROM (SELECT json_extract(value, '$.site') AS site, json_extract(value, '$.person') AS person, json_extract(value, '$.topic') AS topic,
             json_extract(value, '$.state') AS state FROM json_each(:cells)) c
LEFT JOIN subscription s ON s.person_id = c.person AND s.topic_id = c.topic AND s.channel = 'any'
WHERE (s.state IS NOT c.state
       OR (c.state = 'withdrawn' AND EXISTS (SELECT 1 FROM subscription o WHERE o.person_id = c.person AND o.topic_id = c.topic
                                             AND o.channel <> 'any' AND o.state = 'granted')))
  AND NOT EXISTS (SELECT 1 FROM consent_event e WHERE e.person_id = c.person AND e.topic_id = c.topic AND e.state = c.state
                  AND e.source = 'import' AND e.evidence = :evidence
                  -- taken back since, it may be said again
                  AND NOT EXISTS (SELECT 1 FROM consent_event u WHERE u.person_id = e.person_id AND u.topic_id = e.topic_id AND u.id > e.id
                                  AND u.evidence LIKE 'undo of import %'))
RETURNING person_id
