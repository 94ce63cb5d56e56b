-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words that an import brought and that its undo leaves: the person has said something newer of the topic, or the word is
-- a refusal of somebody who had said nothing before. (LATERAL keeps each a look-up.)
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
SELECT person_id, CASE WHEN standing IS DISTINCT FROM id THEN 'word' ELSE 'refusal' END AS code, '' AS detail
FROM words WHERE standing IS DISTINCT FROM id OR (state = 'withdrawn' AND before_id IS NULL)
