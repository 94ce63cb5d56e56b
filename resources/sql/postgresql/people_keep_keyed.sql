-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of which version the keys are; c: the version that was compared with everybody, 0 where it was not.
INSERT INTO duplicate_person (site_id, person_id, keys, version, paired_version)
SELECT r.s, r.p, r.k, r.v, r.c FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (s integer, p bigint, v integer, c integer, k bigint[])
ON CONFLICT (site_id, person_id) DO UPDATE SET keys = excluded.keys, version = excluded.version, paired_version = excluded.paired_version
