-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the answers of one request add to their look-up.
UPDATE lookup_run SET reachable = reachable + :reachable, ported = ported + :ported, away = away + :away, dead = dead + :dead,
       invalid = invalid + :invalid, unknown = unknown + :unknown, lost = lost + :lost, cost = cost + :cost
WHERE id = :run
