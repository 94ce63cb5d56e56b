-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who shares a key with whom of these people (JSON [{s site, p person, k keys}]); earlier: only those before them in the
-- order of sites and numbers. A key of more than :most people in a site gives one row without a partner, whose is_new
-- says that this person made it so large.
SELECT DISTINCT r.p AS person_id, o.other AS other_id, CASE WHEN o.other IS NULL AND g.ids[:most + 1] = r.p THEN 1 ELSE 0 END AS is_new
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (s integer, p bigint, k bigint[])
CROSS JOIN LATERAL unnest(r.k) AS k (key)
CROSS JOIN site s
CROSS JOIN LATERAL (SELECT array_agg(q.person_id) AS ids
                    FROM (SELECT d.person_id FROM duplicate_key d WHERE d.site_id = s.id AND d.key = k.key ORDER BY d.person_id LIMIT :most + 1) q) g
LEFT JOIN LATERAL unnest(CASE WHEN cardinality(g.ids) <= :most THEN g.ids ELSE '{}' END) AS o (other)
       ON o.other <> r.p AND (:earlier = 0 OR (s.id, o.other) < (r.s, r.p))
WHERE g.ids IS NOT NULL AND (o.other IS NOT NULL OR cardinality(g.ids) > :most)
