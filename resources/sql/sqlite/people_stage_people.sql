-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch of rows, each a JSON array in the order of the columns (PostgreSQL takes them by COPY). json_each() writes its value anew at
-- every mention, so that it is kept.
WITH batch AS MATERIALIZED (SELECT value AS cells FROM json_each(:rows))
INSERT INTO import_person (line, external_id, family_name, given_name, patronymic, birth_date, sex, language, time_zone, district_id,
                           preferred_channel, name_key, given_key, match_key, person_id, new_id, row_hash)
SELECT json_extract(cells, '$[0]'), json_extract(cells, '$[1]'), json_extract(cells, '$[2]'), json_extract(cells, '$[3]'),
       json_extract(cells, '$[4]'), json_extract(cells, '$[5]'), json_extract(cells, '$[6]'), json_extract(cells, '$[7]'),
       json_extract(cells, '$[8]'), json_extract(cells, '$[9]'), json_extract(cells, '$[10]'), json_extract(cells, '$[11]'),
       json_extract(cells, '$[12]'), json_extract(cells, '$[13]'), json_extract(cells, '$[14]'), json_extract(cells, '$[15]'), json_extract(cells, '$[16]')
FROM batch
