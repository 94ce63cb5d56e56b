-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same for rows without an external id: only by their hashes (a JSON array).
WITH asked AS MATERIALIZED (SELECT key + 1 AS place, value AS hash FROM json_each(:hashes))
SELECT k.place, p.id, 1 AS same
FROM asked k CROSS JOIN person p ON p.site_id = :site AND p.import_hash = k.hash AND p.external_id IS NULL AND p.import_hash IS NOT NULL
WHERE p.import_version = p.version
