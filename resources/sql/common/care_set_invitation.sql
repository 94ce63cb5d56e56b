-- SPDX-License-Identifier: GPL-3.0-or-later
-- Remembers the SMS that was sent from a note. The version stays: whoever has the note open may go on working on it.
UPDATE care_note SET invited_message_id = :message WHERE id = :note
