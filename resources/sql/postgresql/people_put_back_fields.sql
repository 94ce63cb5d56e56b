-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people had before, all fields of each (a JSON array).
UPDATE person SET family_name = f.family_name, given_name = f.given_name, patronymic = f.patronymic, birth_date = CAST(NULLIF(f.birth_date, '') AS date),
    sex = f.sex, language = f.language, time_zone = f.time_zone, district_id = CAST(NULLIF(f.district_id, '') AS bigint),
    preferred_channel = f.preferred_channel, name_key = f.name_key, given_key = f.given_key
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS f (id bigint, family_name text, given_name text, patronymic text, birth_date text, sex text, language text,
                                                    time_zone text, district_id text, preferred_channel text, name_key text, given_key text)
WHERE person.id = f.id AND person.site_id = :site
  AND person.id = ANY (ARRAY(SELECT CAST(value ->> 'id' AS bigint) FROM jsonb_array_elements(CAST(:rows AS jsonb))))
