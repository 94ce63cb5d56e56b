-- SPDX-License-Identifier: GPL-3.0-or-later
-- One note.
SELECT n.id AS note_id, n.person_id, n.text, n.due_on, n.state, n.put_off_count, n.invited_message_id, n.created_at, n.closed_at, n.version
FROM care_note n WHERE n.id = :note
