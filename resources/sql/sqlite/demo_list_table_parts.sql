-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the indexes and triggers of some tables are taken away and made again. (:tables: a JSON array.)
SELECT CASE type WHEN 'index' THEN 1 ELSE 2 END AS place, 'DROP ' || type || ' "' || name || '"' AS strip, sql AS dress
FROM sqlite_master
WHERE type IN ('index', 'trigger') AND sql IS NOT NULL AND tbl_name IN (SELECT j.value FROM json_each(:tables) j)
ORDER BY place, name
