-- SPDX-License-Identifier: GPL-3.0-or-later
-- Topics from a JSON array; those whose code is there stay.
INSERT INTO topic (agency_id, code, name, basis)
SELECT a.id, r.code, r.name, r.basis
FROM (SELECT json_extract(j.value, '$.agency') AS agency, json_extract(j.value, '$.code') AS code, json_extract(j.value, '$.name') AS name, json_extract(j.value, '$.basis') AS basis
      FROM json_each(:rows) j) r
JOIN agency a ON a.code = r.agency
WHERE true
ON CONFLICT (code) DO NOTHING
