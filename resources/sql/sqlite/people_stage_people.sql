-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch of rows, each a JSON array in the order of the columns (PostgreSQL takes them by COPY).
INSERT INTO import_person (line, external_id, family_name, given_name, patronymic, birth_date, sex, language, time_zone, district_id,
                           preferred_channel, name_key, given_key, match_key)
SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), json_extract(value, '$[3]'),
       json_extract(value, '$[4]'), json_extract(value, '$[5]'), json_extract(value, '$[6]'), json_extract(value, '$[7]'),
       json_extract(value, '$[8]'), json_extract(value, '$[9]'), json_extract(value, '$[10]'), json_extract(value, '$[11]'),
       json_extract(value, '$[12]'), json_extract(value, '$[13]')
FROM json_each(:rows)
