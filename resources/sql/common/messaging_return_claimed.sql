-- SPDX-License-Identifier: GPL-3.0-or-later
-- Surely nothing left: the chunk is queued again, for another gateway too unless this one is fixed.
UPDATE send_chunk SET phase = 'ready', holder = '', lease_until = NULL, due_at = :due_at, tries = tries + :counted,
    gateway_id = CASE WHEN gateway_fixed THEN gateway_id END
WHERE id = :chunk AND epoch = :epoch AND phase = 'claimed'
