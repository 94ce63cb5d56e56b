-- SPDX-License-Identifier: GPL-3.0-or-later
-- The part of a chunk after a number becomes a chunk of its own, so that the part before may be done already.
INSERT INTO send_chunk (campaign_id, step, lane, gateway_id, channel, first_seq, last_seq, size, due_at, expires_at)
SELECT campaign_id, step, lane, gateway_id, channel, :cut + 1, last_seq, last_seq - :cut, due_at, expires_at
FROM send_chunk WHERE campaign_id = :campaign AND first_seq <= :cut AND last_seq > :cut
