-- SPDX-License-Identifier: GPL-3.0-or-later
-- One puller for a gateway, by lease. No row: somebody else fetches.
INSERT INTO inbound_lease (gateway_id, holder, until) VALUES (:gateway, :holder, :until)
ON CONFLICT (gateway_id) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE inbound_lease.holder = excluded.holder OR inbound_lease.until < :server_now
