-- SPDX-License-Identifier: GPL-3.0-or-later
-- A look-up every so many days.
INSERT INTO lookup_schedule (segment, gateway_id, every_days, older_than, budget, next_at, made_at)
VALUES (:segment, :gateway, :every_days, :older_than, :budget, :next_at, :now) RETURNING id
