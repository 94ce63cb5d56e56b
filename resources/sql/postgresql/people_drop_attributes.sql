-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes that people did not have before (a JSON array of [person, name, '']).
DELETE FROM person_attribute USING jsonb_array_elements(CAST(:rows AS jsonb)) AS r (value)
WHERE person_attribute.site_id = :site AND person_attribute.person_id = CAST(r.value ->> 0 AS bigint) AND person_attribute.name = r.value ->> 1 AND r.value ->> 2 = ''
  AND person_attribute.person_id = ANY (ARRAY(SELECT CAST(value ->> 0 AS bigint) FROM jsonb_array_elements(CAST(:rows AS jsonb))))
