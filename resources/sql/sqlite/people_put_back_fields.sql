-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people had before, all fields of each (a JSON array).
UPDATE person SET family_name = json_extract(f.value, '$.family_name'), given_name = json_extract(f.value, '$.given_name'),
    patronymic = json_extract(f.value, '$.patronymic'), birth_date = NULLIF(json_extract(f.value, '$.birth_date'), ''),
    sex = json_extract(f.value, '$.sex'), language = json_extract(f.value, '$.language'), time_zone = json_extract(f.value, '$.time_zone'),
    district_id = CAST(NULLIF(json_extract(f.value, '$.district_id'), '') AS integer), preferred_channel = json_extract(f.value, '$.preferred_channel'),
    name_key = json_extract(f.value, '$.name_key'), given_key = json_extract(f.value, '$.given_key')
FROM (SELECT value FROM json_each(:rows)) f
WHERE person.id = json_extract(f.value, '$.id') AND person.site_id = :site
