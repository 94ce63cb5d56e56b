-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody takes a message on. No row: it is not open, or somebody else has it.
UPDATE inbound_message SET state = 'claimed', claimed_by = session_user, claimed_at = :now, version = version + 1 WHERE id = :id AND (state = 'new' OR (state = 'claimed' AND (claimed_by = session_user OR CAST(:take AS integer) = 1)))
