-- SPDX-License-Identifier: GPL-3.0-or-later
-- People from a JSON array, with their numbers back.
INSERT INTO person (external_id, family_name, given_name, patronymic, birth_date, sex, language, time_zone, district_id, preferred_channel, name_key, given_key, created_at, updated_at)
SELECT r.external_id, r.family, r.given, r.patronymic, r.birth_date, r.sex, r.language, r.time_zone, d.id, r.preferred, r.name_key, r.given_key, r.created_at, r.created_at
FROM (SELECT json_extract(j.value, '$.external_id') AS external_id, json_extract(j.value, '$.family') AS family, json_extract(j.value, '$.given') AS given, json_extract(j.value, '$.patronymic') AS patronymic, json_extract(j.value, '$.birth_date') AS birth_date, json_extract(j.value, '$.sex') AS sex, json_extract(j.value, '$.language') AS language, json_extract(j.value, '$.time_zone') AS time_zone, json_extract(j.value, '$.district') AS district, json_extract(j.value, '$.preferred') AS preferred, json_extract(j.value, '$.name_key') AS name_key, json_extract(j.value, '$.given_key') AS given_key, json_extract(j.value, '$.created_at') AS created_at
      FROM json_each(:rows) j) r
LEFT JOIN district d ON d.code = r.district
RETURNING id, external_id
