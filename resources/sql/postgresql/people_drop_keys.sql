-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of these people (JSON [{s site, p person, k keys}]) that they no longer have.
DELETE FROM duplicate_key k
USING jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (s integer, p bigint, k bigint[]), duplicate_person d, unnest(d.keys) AS o (key)
WHERE d.site_id = r.s AND d.person_id = r.p AND k.site_id = r.s AND k.person_id = r.p AND k.key = o.key AND o.key <> ALL (r.k)
