-- SPDX-License-Identifier: GPL-3.0-or-later
-- Look-ups that have numbers left to ask, the oldest first.
SELECT r.id, r.gateway_id FROM lookup_run r WHERE r.state = 'running' AND EXISTS (SELECT 1 FROM lookup_number q WHERE q.run_id = r.id AND q.state = 'queued')
ORDER BY r.id
