-- SPDX-License-Identifier: GPL-3.0-or-later
-- Done or dropped, if nobody was first.
UPDATE care_note SET state = :state, closed_at = :now, version = version + 1
WHERE id = :note AND version = :version AND state = 'open'
