-- SPDX-License-Identifier: GPL-3.0-or-later
-- One saved segment by its name.
SELECT id, name, rule, created_at, updated_at FROM segment WHERE name = :name
