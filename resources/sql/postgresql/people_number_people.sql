-- SPDX-License-Identifier: GPL-3.0-or-later
-- New people get their ids, in the order of the file.
UPDATE import_person SET is_new = true, person_id = n.id
FROM (SELECT line, nextval(pg_get_serial_sequence('person', 'id')) AS id
      FROM (SELECT line FROM import_person WHERE state = '' AND person_id IS NULL ORDER BY line) fresh) n
WHERE n.line = import_person.line
