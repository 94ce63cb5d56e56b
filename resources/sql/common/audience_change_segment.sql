-- SPDX-License-Identifier: GPL-3.0-or-later
-- Another rule of a segment that nobody has changed since. No row: somebody has.
UPDATE segment SET rule = :rule, updated_at = :now WHERE name = :name AND updated_at = :base
RETURNING id
