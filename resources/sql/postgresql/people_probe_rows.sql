-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same for rows without an external id: only by their hashes. (LIMIT keeps each a look-up: the tables have no statistics yet
-- when they are filled first, and a join would be turned round.)
SELECT k.place, p.id, 1 AS same
FROM unnest(CAST(:hashes AS bigint[])) WITH ORDINALITY AS k (hash, place)
CROSS JOIN LATERAL (SELECT x.id FROM person x
                    WHERE x.site_id = :site AND x.import_hash >= k.hash AND x.import_hash <= k.hash AND x.external_id IS NULL AND x.import_version = x.version
                    ORDER BY x.site_id, x.import_hash LIMIT 1) p
