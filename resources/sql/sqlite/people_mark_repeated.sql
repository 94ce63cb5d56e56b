-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows (a JSON array of [line, earlier line]) that say again who stood in another one.
UPDATE import_person SET state = 'duplicate', first_line = r.first_line
FROM (SELECT json_extract(value, '$[0]') AS line, json_extract(value, '$[1]') AS first_line FROM json_each(:rows)) r
WHERE import_person.line = r.line
