-- SPDX-License-Identifier: GPL-3.0-or-later
-- The chunk is ours until the lease runs out; from now on it is the messages that point to it. Its own range is used up.
UPDATE send_chunk SET phase = :phase, epoch = epoch + 1, holder = :holder, lease_until = :lease_until, gateway_id = :gateway, bulk_id = :bulk,
    first_seq = NULL, last_seq = NULL, size = :size, held_for = '', expires_at = :expires_at
WHERE id = :chunk
