-- SPDX-License-Identifier: GPL-3.0-or-later
-- Look-ups with nothing left to ask or to hear.
SELECT r.id FROM lookup_run r
WHERE r.state = 'running' AND NOT EXISTS (SELECT 1 FROM lookup_number q WHERE q.run_id = r.id AND q.state = 'queued')
  AND NOT EXISTS (SELECT 1 FROM lookup_batch b WHERE b.run_id = r.id AND b.state <> 'settled') ORDER BY r.id
