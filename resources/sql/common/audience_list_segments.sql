-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every saved segment, by name; nothing is counted.
SELECT id, name, rule, created_at, updated_at FROM segment ORDER BY name
