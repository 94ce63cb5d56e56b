-- SPDX-License-Identifier: GPL-3.0-or-later
-- Agencies from a JSON array; those whose code is there stay.
INSERT INTO agency (code, name)
SELECT r.code, r.name
FROM (SELECT json_extract(j.value, '$.code') AS code, json_extract(j.value, '$.name') AS name
      FROM json_each(:rows) j) r
WHERE true
ON CONFLICT (code) DO NOTHING
