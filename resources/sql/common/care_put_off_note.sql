-- SPDX-License-Identifier: GPL-3.0-or-later
-- Put off to another day, if nobody was first.
UPDATE care_note SET due_on = :until, put_off_count = put_off_count + 1, version = version + 1
WHERE id = :note AND version = :version AND state = 'open'
