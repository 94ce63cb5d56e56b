-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch of addresses, each a JSON array in the order of the columns. json_each() writes its value anew at
-- every mention, so that it is kept.
WITH batch AS MATERIALIZED (SELECT value AS cells FROM json_each(:rows))
INSERT INTO import_address (line, new_id, place, kind, rank, value, reversed, time_zone, match_key)
SELECT json_extract(cells, '$[0]'), json_extract(cells, '$[1]'), json_extract(cells, '$[2]'), json_extract(cells, '$[3]'),
       json_extract(cells, '$[4]'), json_extract(cells, '$[5]'), json_extract(cells, '$[6]'), json_extract(cells, '$[7]'), json_extract(cells, '$[8]')
FROM batch
