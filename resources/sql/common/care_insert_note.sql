-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes a note on a person's card. No row: there is no such person, or this command has written it already.
INSERT INTO care_note (site_id, person_id, text, due_on, command_id, created_at)
SELECT p.site_id, p.person_id, :text, :due_on, :command, :now
FROM v_people_person p WHERE p.person_id = :person
ON CONFLICT (command_id) DO NOTHING
RETURNING id AS note_id
