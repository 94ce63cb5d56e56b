-- SPDX-License-Identifier: GPL-3.0-or-later
-- The notes on a person's card: open ones first, then the newest.
SELECT n.id AS note_id, n.person_id, n.text, n.due_on, n.state, n.put_off_count, n.invited_message_id, n.created_at, n.closed_at, n.version
FROM care_note n WHERE n.person_id = :person
ORDER BY CASE WHEN n.state = 'open' THEN 0 ELSE 1 END, n.id DESC
