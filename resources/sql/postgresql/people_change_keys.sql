-- SPDX-License-Identifier: GPL-3.0-or-later
-- New search keys, a JSON array of {id, name_key, given_key}.
UPDATE person SET name_key = k.name_key, given_key = k.given_key
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS k (id bigint, name_key text, given_key text)
WHERE person.id = k.id
