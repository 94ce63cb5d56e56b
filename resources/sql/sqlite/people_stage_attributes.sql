-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch of attributes, each a JSON array in the order of the columns.
INSERT INTO import_attribute (line, name, value)
SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
FROM json_each(:rows)
