-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch of attributes, each a JSON array in the order of the columns. json_each() writes its value anew at
-- every mention, so that it is kept.
WITH batch AS MATERIALIZED (SELECT value AS cells FROM json_each(:rows))
INSERT INTO import_attribute (line, new_id, name, value)
SELECT json_extract(cells, '$[0]'), json_extract(cells, '$[1]'), json_extract(cells, '$[2]'), json_extract(cells, '$[3]')
FROM batch
