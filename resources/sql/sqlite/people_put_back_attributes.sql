-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes that people had before (a JSON array of [person, name, value]); those that they did not have are dropped apart.
UPDATE person_attribute SET value = json_extract(r.value, '$[2]')
FROM (SELECT value FROM json_each(:rows)) r
WHERE person_attribute.site_id = :site AND person_attribute.person_id = json_extract(r.value, '$[0]') AND person_attribute.name = json_extract(r.value, '$[1]')
  AND json_extract(r.value, '$[2]') <> ''
