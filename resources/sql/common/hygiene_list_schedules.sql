-- SPDX-License-Identifier: GPL-3.0-or-later
-- Look-ups that come again, by when.
SELECT s.id, s.segment, COALESCE(g.name, '') AS gateway, s.every_days, s.older_than, s.budget, s.next_at, s.note, s.made_by, s.made_at,
       (SELECT MAX(r.id) FROM lookup_run r WHERE r.schedule_id = s.id) AS last_run_id
FROM lookup_schedule s LEFT JOIN v_messaging_gateway g ON g.gateway_id = s.gateway_id
WHERE s.removed_at IS NULL ORDER BY s.next_at, s.id
