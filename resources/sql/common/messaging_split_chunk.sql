-- SPDX-License-Identifier: GPL-3.0-or-later
-- A piece of a chunk goes its own way: a range, or (with first_seq NULL) messages that are moved to it next.
INSERT INTO send_chunk (campaign_id, step, lane, gateway_id, gateway_fixed, channel, first_seq, last_seq, size, phase, due_at, held_for, epoch, tries, expires_at)
SELECT campaign_id, step, lane, gateway_id, gateway_fixed, channel, :first, :last, :size, 'ready', :due_at, :held_for, epoch, tries, expires_at
FROM send_chunk WHERE id = :chunk
RETURNING id
