-- SPDX-License-Identifier: GPL-3.0-or-later
-- Done with a message. No row: it is closed already, or somebody else has it.
UPDATE inbound_message SET state = :state, closed_by = :by, closed_at = :now, version = version + 1 WHERE id = :id AND (state = 'new' OR (state = 'claimed' AND claimed_by = :by))
