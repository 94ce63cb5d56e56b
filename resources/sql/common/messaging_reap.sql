-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leases that ran out: whoever held these chunks may have sent them.
UPDATE send_chunk SET phase = 'asking', holder = '', lease_until = NULL, gateway_fixed = true, looks = 0, look_at = :server_now,
    unknown_since = :server_now, crashes = crashes + 1
WHERE phase = 'claimed' AND lease_until < :lost_before
