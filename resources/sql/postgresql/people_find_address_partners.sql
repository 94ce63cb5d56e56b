-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same by phone and e-mail (JSON [{s site, p person, a addresses}]).
SELECT DISTINCT r.p AS person_id, o.other AS other_id, CASE WHEN o.other IS NULL AND g.ids[:most + 1] = r.p THEN 1 ELSE 0 END AS is_new
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (s integer, p bigint, a text[])
CROSS JOIN LATERAL unnest(r.a) AS v (value)
CROSS JOIN site s
CROSS JOIN LATERAL (SELECT array_agg(q.person_id) AS ids
                    FROM (SELECT d.person_id FROM address d WHERE d.site_id = s.id AND d.value = v.value ORDER BY d.person_id LIMIT :most + 1) q) g
LEFT JOIN LATERAL unnest(CASE WHEN cardinality(g.ids) <= :most THEN g.ids ELSE '{}' END) AS o (other)
       ON o.other <> r.p AND (:earlier = 0 OR (s.id, o.other) < (r.s, r.p))
WHERE g.ids IS NOT NULL AND (o.other IS NOT NULL OR cardinality(g.ids) > :most)
