-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attributes of people from a JSON array.
INSERT INTO person_attribute (site_id, person_id, name, value)
SELECT 1, r.person, r.name, r.value
FROM (SELECT json_extract(j.value, '$.person') AS person, json_extract(j.value, '$.name') AS name, json_extract(j.value, '$.value') AS value
      FROM json_each(:rows) j) r
