-- SPDX-License-Identifier: GPL-3.0-or-later
-- A running look-up, held until the transaction ends, so that nobody else spends from its budget.
UPDATE lookup_run SET state = 'running' WHERE id = :run AND state = 'running' RETURNING budget, price, cost
