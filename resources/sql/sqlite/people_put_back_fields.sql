-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people had before, all fields of each (a JSON array, which json_each() writes anew at every mention, so that it is kept).
WITH f AS MATERIALIZED (
    SELECT json_extract(value, '$.id') AS id, json_extract(value, '$.family_name') AS family_name, json_extract(value, '$.given_name') AS given_name,
           json_extract(value, '$.patronymic') AS patronymic, NULLIF(json_extract(value, '$.birth_date'), '') AS birth_date,
           json_extract(value, '$.sex') AS sex, json_extract(value, '$.language') AS language, json_extract(value, '$.time_zone') AS time_zone,
           CAST(NULLIF(json_extract(value, '$.district_id'), '') AS integer) AS district_id,
           json_extract(value, '$.preferred_channel') AS preferred_channel, json_extract(value, '$.name_key') AS name_key,
           json_extract(value, '$.given_key') AS given_key
    FROM json_each(:rows))
UPDATE person SET family_name = f.family_name, given_name = f.given_name, patronymic = f.patronymic, birth_date = f.birth_date, sex = f.sex,
    language = f.language, time_zone = f.time_zone, district_id = f.district_id, preferred_channel = f.preferred_channel, name_key = f.name_key,
    given_key = f.given_key
FROM f WHERE person.id = f.id AND person.site_id = :site
