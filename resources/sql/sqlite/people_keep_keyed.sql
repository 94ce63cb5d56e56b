-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of which version the keys are; c: the version that was compared with everybody, 0 where it was not.
INSERT INTO duplicate_person (site_id, person_id, keys, version, paired_version)
SELECT json_extract(r.value, '$.s'), json_extract(r.value, '$.p'), json_extract(r.value, '$.k'), json_extract(r.value, '$.v'), json_extract(r.value, '$.c')
FROM json_each(:rows) r WHERE true
ON CONFLICT (site_id, person_id) DO UPDATE SET keys = excluded.keys, version = excluded.version, paired_version = excluded.paired_version
