-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of these people (JSON [{s site, p person, k keys}]).
INSERT OR IGNORE INTO duplicate_key (site_id, key, person_id)
SELECT json_extract(r.value, '$.s'), k.value, json_extract(r.value, '$.p') FROM json_each(:rows) r, json_each(r.value, '$.k') k
