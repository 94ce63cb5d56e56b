-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes back the words that an import brought and that still stand, by newer ones: what was given is withdrawn, what was
-- withdrawn is given again as it was given before. A service topic needs no word, so one that nothing stood before stays.
WITH whom AS (
    SELECT person_id FROM v_people_import_change WHERE site_id = :site AND run_id = :run
    UNION SELECT e.person_id FROM v_people_import_created c JOIN consent_event e ON e.person_id BETWEEN c.first_id AND c.last_id
    WHERE c.site_id = :site AND c.run_id = :run AND c.what = 'person')
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
SELECT e.site_id, e.person_id, e.topic_id, 'any', CASE e.state WHEN 'granted' THEN 'withdrawn' ELSE 'granted' END, :now, :recorded_by, 'import',
       CASE e.state WHEN 'granted' THEN '' ELSE COALESCE(b.wording, '') END, 'undo of import ' || :run
FROM whom w JOIN consent_event e ON e.person_id = w.person_id AND e.source = 'import' AND e.at = :at AND e.evidence LIKE '%' || :sha256
JOIN topic t ON t.id = e.topic_id
JOIN subscription s ON s.person_id = e.person_id AND s.topic_id = e.topic_id AND s.channel = 'any' AND s.event_id = e.id
LEFT JOIN consent_event b ON b.id = (SELECT max(x.id) FROM consent_event x WHERE x.person_id = e.person_id AND x.topic_id = e.topic_id AND x.id < e.id)
WHERE (e.state = 'granted' AND COALESCE(b.state, '') <> 'granted' AND (b.id IS NOT NULL OR t.basis = 'marketing')) OR (e.state = 'withdrawn' AND b.state = 'granted')
RETURNING person_id
