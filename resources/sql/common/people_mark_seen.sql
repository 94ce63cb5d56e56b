-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person whom an earlier batch of the file met already.
UPDATE import_person SET state = 'duplicate', first_line = n.line
FROM import_seen n WHERE n.person_id = import_person.person_id AND import_person.state = ''
