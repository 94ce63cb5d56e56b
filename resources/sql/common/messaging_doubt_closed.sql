-- SPDX-License-Identifier: GPL-3.0-or-later
-- The answer left messages open: the chunk that was just closed is asked about instead.
UPDATE send_chunk SET phase = 'asking', gateway_fixed = true, looks = 0, look_at = :look_at, unknown_since = :server_now
WHERE id = :chunk AND epoch = :epoch
