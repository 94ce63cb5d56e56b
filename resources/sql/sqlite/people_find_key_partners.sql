-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who shares a key with whom of these people (JSON [{s site, p person, k keys}]); earlier: only those before them in the
-- order of sites and numbers. A key of more than :most people in a site gives one row without a partner, whose is_new
-- says that this person made it so large.
WITH asked AS (
    SELECT json_extract(r.value, '$.s') AS s, json_extract(r.value, '$.p') AS p, k.value AS key, site.id AS site
    FROM json_each(:rows) r, json_each(r.value, '$.k') k, site
), sized AS (
    SELECT a.s, a.p, a.key, a.site, (SELECT COUNT(*) FROM (SELECT 1 FROM duplicate_key c WHERE c.site_id = a.site AND c.key = a.key LIMIT :most + 1)) AS people FROM asked a
)
SELECT a.p AS person_id, d.person_id AS other_id, 0 AS is_new
FROM sized a JOIN duplicate_key d ON d.site_id = a.site AND d.key = a.key
WHERE a.people BETWEEN 1 AND :most AND d.person_id <> a.p AND (:earlier = 0 OR (a.site, d.person_id) < (a.s, a.p))
UNION
SELECT a.p, NULL, CASE WHEN (SELECT c.person_id FROM duplicate_key c WHERE c.site_id = a.site AND c.key = a.key ORDER BY c.person_id LIMIT 1 OFFSET :most) = a.p THEN 1 ELSE 0 END
FROM sized a WHERE a.people > :most
