-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notes and reminders about one person.
SELECT text, due_on, state, created_at, closed_at FROM v_care_note WHERE person_id = :person ORDER BY note_id
