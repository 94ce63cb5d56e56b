-- SPDX-License-Identifier: GPL-3.0-or-later
-- The map of this name.
SELECT id, name, kind, headers, columns, used_at FROM import_map WHERE name = :name
