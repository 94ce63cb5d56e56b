-- SPDX-License-Identifier: GPL-3.0-or-later
-- All maps of headers.
SELECT id, name, kind, headers, columns, used_at FROM import_map ORDER BY name
