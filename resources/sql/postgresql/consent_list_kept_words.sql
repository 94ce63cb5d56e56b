-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words that an import brought and that its undo leaves: the person has said something newer of the topic, or the word is
-- a refusal of somebody who had said nothing before.
WITH whom AS (
    SELECT person_id FROM v_people_import_change WHERE site_id = :site AND run_id = :run
    UNION SELECT e.person_id FROM v_people_import_created c JOIN consent_event e ON e.person_id BETWEEN c.first_id AND c.last_id
    WHERE c.site_id = :site AND c.run_id = :run AND c.what = 'person')
SELECT e.person_id, CASE WHEN s.event_id IS DISTINCT FROM e.id THEN 'word' ELSE 'refusal' END AS code, '' AS detail
FROM whom w JOIN consent_event e ON e.person_id = w.person_id AND e.source = 'import' AND e.at = CAST(:at AS timestamptz) AND e.evidence LIKE '%' || CAST(:sha256 AS text)
LEFT JOIN subscription s ON s.person_id = e.person_id AND s.topic_id = e.topic_id AND s.channel = 'any'
WHERE s.event_id IS DISTINCT FROM e.id
   OR (e.state = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM consent_event b WHERE b.person_id = e.person_id AND b.topic_id = e.topic_id AND b.id < e.id))
