-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody knows what the gateway took: it will be asked, and no other gateway gets the chunk.
UPDATE send_chunk SET phase = 'asking', holder = '', lease_until = NULL, gateway_fixed = true, looks = 0, look_at = :look_at,
    unknown_since = :server_now
WHERE id = :chunk AND epoch = :epoch AND phase = 'claimed'
