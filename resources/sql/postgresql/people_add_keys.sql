-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of these people (JSON [{s site, p person, k keys}]).
INSERT INTO duplicate_key (site_id, key, person_id)
SELECT r.s, k.key, r.p FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (s integer, p bigint, k bigint[]) CROSS JOIN LATERAL unnest(r.k) AS k (key)
ON CONFLICT DO NOTHING
