-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a gateway brought, as it came.
INSERT INTO inbound_batch (gateway_id, received_at, body) VALUES (:gateway, :now, :body)
