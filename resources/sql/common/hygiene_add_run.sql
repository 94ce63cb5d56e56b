-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new look-up.
INSERT INTO lookup_run (whom, segment, whom_id, gateway_id, schedule_id, older_than, budget, price, currency, started_at)
VALUES (:whom, :segment, :whom_id, :gateway, :schedule, :older_than, :budget, :price, :currency, :now) RETURNING id
