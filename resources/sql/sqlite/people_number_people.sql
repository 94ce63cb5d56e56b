-- SPDX-License-Identifier: GPL-3.0-or-later
-- New people get their ids, in the order of the file (on PostgreSQL a default of the column does it).
UPDATE import_person SET new_id = n.id
FROM (SELECT line, (SELECT COALESCE(max(seq), 0) FROM sqlite_sequence WHERE name = 'person') + row_number() OVER (ORDER BY line) AS id
      FROM import_person WHERE state = '' AND person_id IS NULL) n
WHERE n.line = import_person.line
