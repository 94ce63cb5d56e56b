-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next request whose gateway is to be asked for its log.
SELECT b.id, b.gateway_id, b.asked_at, b.looks FROM lookup_batch b
WHERE b.state = 'doubt' AND b.look_at <= :now ORDER BY b.look_at, b.id LIMIT 1
