-- SPDX-License-Identifier: GPL-3.0-or-later
-- A look-up of a made-up city is done, with these counts; each of its numbers was paid.
UPDATE lookup_run SET state = 'done', started_at = :at, finished_at = :end, asked = numbers, cost = numbers * price, reachable = :reachable,
       ported = :ported, away = :away, dead = :dead, invalid = :invalid, unknown = :unknown
WHERE id = :run
