-- SPDX-License-Identifier: GPL-3.0-or-later
-- The map that was used last for a file of these headers.
SELECT id, name, kind, headers, columns, used_at FROM import_map
WHERE kind = :kind AND signature = :signature ORDER BY used_at DESC, id DESC LIMIT 1
