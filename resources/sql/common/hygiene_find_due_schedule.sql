-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next schedule whose time has come.
SELECT s.id, s.segment, COALESCE(g.name, '') AS gateway, s.every_days, s.older_than, s.budget, s.next_at
FROM lookup_schedule s LEFT JOIN v_messaging_gateway g ON g.gateway_id = s.gateway_id
WHERE s.removed_at IS NULL AND s.next_at <= :now ORDER BY s.next_at, s.id LIMIT 1
