-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people_match_address and people_match_name found; several people are not decided by a guess.
UPDATE import_person SET person_id = m.person_id, state = CASE WHEN m.people > 1 THEN 'ambiguous' ELSE '' END
FROM import_match m WHERE m.line = import_person.line
