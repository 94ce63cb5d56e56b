-- SPDX-License-Identifier: GPL-3.0-or-later
-- A running look-up with numbers left to ask, held until the transaction ends, so that nobody else spends from its budget.
UPDATE lookup_run SET state = 'running' WHERE id = :run AND state = 'running'
  AND EXISTS (SELECT 1 FROM lookup_number q WHERE q.run_id = lookup_run.id AND q.state = 'queued')
RETURNING budget, price, cost
