-- SPDX-License-Identifier: GPL-3.0-or-later
-- New search keys, a JSON array of {id, name_key, given_key}.
UPDATE person SET name_key = k.name_key, given_key = k.given_key
FROM (SELECT json_extract(value, '$.id') AS id, json_extract(value, '$.name_key') AS name_key, json_extract(value, '$.given_key') AS given_key
      FROM json_each(:rows)) k
WHERE person.id = k.id
