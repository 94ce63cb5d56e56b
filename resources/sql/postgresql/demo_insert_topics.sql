-- SPDX-License-Identifier: GPL-3.0-or-later
-- Topics from a JSON array; those whose code is there stay.
INSERT INTO topic (agency_id, code, name, basis)
SELECT a.id, r.code, r.name, r.basis
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (agency text, code text, name text, basis text)
JOIN agency a ON a.code = r.agency
ON CONFLICT (code) DO NOTHING
