-- SPDX-License-Identifier: GPL-3.0-or-later
-- The gateway never took it: queued again with the same ids, at the same gateway.
UPDATE send_chunk SET phase = 'ready', due_at = :now, held_for = '', looks = 0, tries = tries + 1, crashes = :crashes, size = size - :moved
WHERE id = :chunk
