-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of a batch that was taken in part: the rest, which surely was not taken, is queued as a chunk of its own.
INSERT INTO send_chunk (campaign_id, step, lane, gateway_id, gateway_fixed, channel, size, phase, due_at, epoch, tries, expires_at)
SELECT campaign_id, step, lane, CASE WHEN gateway_fixed THEN gateway_id END, gateway_fixed, channel, :size, 'ready', :due_at, epoch, tries + :counted, expires_at
FROM send_chunk WHERE id = :chunk
RETURNING id
