-- SPDX-License-Identifier: GPL-3.0-or-later
-- Districts from a JSON array; those whose code is there stay.
INSERT INTO district (code, name)
SELECT r.code, r.name
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (code text, name text)
ON CONFLICT (code) DO NOTHING
