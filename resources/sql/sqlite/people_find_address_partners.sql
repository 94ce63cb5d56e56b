-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same by phone and e-mail (JSON [{s site, p person, a addresses}]).
WITH asked AS (
    SELECT json_extract(r.value, '$.s') AS s, json_extract(r.value, '$.p') AS p, a.value AS value, site.id AS site
    FROM json_each(:rows) r, json_each(r.value, '$.a') a, site
), sized AS (
    SELECT a.s, a.p, a.value, a.site, (SELECT COUNT(*) FROM (SELECT 1 FROM address c WHERE c.site_id = a.site AND c.value = a.value LIMIT :most + 1)) AS people FROM asked a
)
SELECT a.p AS person_id, d.person_id AS other_id, 0 AS is_new
FROM sized a JOIN address d ON d.site_id = a.site AND d.value = a.value
WHERE a.people BETWEEN 1 AND :most AND d.person_id <> a.p AND (:earlier = 0 OR (a.site, d.person_id) < (a.s, a.p))
UNION
SELECT a.p, NULL, CASE WHEN (SELECT c.person_id FROM address c WHERE c.site_id = a.site AND c.value = a.value ORDER BY c.person_id LIMIT 1 OFFSET :most) = a.p THEN 1 ELSE 0 END
FROM sized a WHERE a.people > :most
