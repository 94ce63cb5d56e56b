-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a change back, if nobody worked on the note since.
UPDATE care_note SET state = :state, due_on = :due_on, put_off_count = :put_off_count, closed_at = NULL, version = version + 1
WHERE id = :note AND version = :version
