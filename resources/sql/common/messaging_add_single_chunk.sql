-- SPDX-License-Identifier: GPL-3.0-or-later
-- The place in the queue of one single message: the lane that never waits behind a campaign.
INSERT INTO send_chunk (lane, gateway_id, gateway_fixed, channel, size, due_at, expires_at)
VALUES (0, :gateway, :fixed, :channel, 1, :now, :expires_at)
RETURNING id
