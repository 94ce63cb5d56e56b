-- SPDX-License-Identifier: GPL-3.0-or-later
-- From when on something may be claimed for a gateway. Until the transaction ends, other dispatchers wait here.
INSERT INTO gateway_pace (gateway_id, free_at) VALUES (:gateway, :server_now)
ON CONFLICT (gateway_id) DO UPDATE SET free_at = gateway_pace.free_at
RETURNING free_at
