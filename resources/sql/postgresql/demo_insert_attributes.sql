-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attributes of people from a JSON array.
INSERT INTO person_attribute (site_id, person_id, name, value)
SELECT 1, r.person, r.name, r.value
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (person bigint, name text, value text)
