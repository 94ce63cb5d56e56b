-- SPDX-License-Identifier: GPL-3.0-or-later
-- An address that stays with its person.
UPDATE address SET priority = :priority, verified_at = :verified_at, shared = :shared, time_zone = :time_zone, dead_since = :dead_since
WHERE id = :id AND person_id = :person
