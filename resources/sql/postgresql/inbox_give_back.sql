-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody has it any more. No row: it is not claimed by this login.
UPDATE inbound_message SET state = 'new', claimed_by = '', claimed_at = NULL, version = version + 1 WHERE id = :id AND state = 'claimed' AND claimed_by = session_user
