-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes back the words that an import brought and that still stand, by newer ones: what was given is withdrawn, what was
-- withdrawn is given again as it was given before. A service topic needs no word, so one that nothing stood before stays.
WITH whom AS MATERIALIZED (
    SELECT person_id FROM v_people_import_change WHERE site_id = :site AND run_id = :run
    UNION SELECT e.person_id FROM v_people_import_created c
    CROSS JOIN LATERAL (SELECT x.person_id FROM consent_event x WHERE x.person_id >= c.first_id AND x.person_id <= c.last_id OFFSET 0) e
    WHERE c.site_id = :site AND c.run_id = :run AND c.what = 'person'),
words AS MATERIALIZED (
    SELECT e.*, s.event_id AS standing, b.id AS before_id, b.state AS before_state, b.wording AS before_wording
    FROM whom w
    CROSS JOIN LATERAL (SELECT x.* FROM consent_event x
                        WHERE x.person_id = w.person_id AND x.source = 'import' AND x.at = CAST(:at AS timestamptz)
                          AND x.evidence LIKE '%' || CAST(:sha256 AS text) OFFSET 0) e
    LEFT JOIN LATERAL (SELECT y.event_id FROM subscription y
                       WHERE y.person_id = e.person_id AND y.topic_id = e.topic_id AND y.channel = 'any' LIMIT 1) s ON true
    LEFT JOIN LATERAL (SELECT y.id, y.state, y.wording FROM consent_event y
                       WHERE y.person_id = e.person_id AND y.topic_id = e.topic_id AND y.id < e.id ORDER BY y.id DESC LIMIT 1) b ON true)
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
SELECT e.site_id, e.person_id, e.topic_id, 'any', CASE e.state WHEN 'granted' THEN 'withdrawn' ELSE 'granted' END, CAST(:now AS timestamptz),
       CAST(:recorded_by AS text), 'import', CASE e.state WHEN 'granted' THEN '' ELSE COALESCE(e.before_wording, '') END,
       'undo of import ' || CAST(:run AS bigint)
FROM words e JOIN topic t ON t.id = e.topic_id
WHERE e.standing = e.id
  AND ((e.state = 'granted' AND COALESCE(e.before_state, '') <> 'granted' AND (e.before_id IS NOT NULL OR t.basis = 'marketing'))
    OR (e.state = 'withdrawn' AND e.before_state = 'granted'))
RETURNING person_id
