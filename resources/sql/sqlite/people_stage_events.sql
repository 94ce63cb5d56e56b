-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch of events, each a JSON array in the order of the columns.
INSERT INTO import_event (line, person_key, address, service_id, stage, sector, at, source)
SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), json_extract(value, '$[3]'),
       json_extract(value, '$[4]'), json_extract(value, '$[5]'), json_extract(value, '$[6]'), json_extract(value, '$[7]')
FROM json_each(:rows)
