-- SPDX-License-Identifier: GPL-3.0-or-later
-- A request, before it leaves.
INSERT INTO lookup_batch (run_id, gateway_id, price, asked_at, lease_until, look_at)
VALUES (:run, :gateway, :price, :asked_at, :lease_until, :lease_until) RETURNING id
