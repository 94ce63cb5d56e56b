-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same for rows without an external id: only by their hashes.
SELECT k.place, p.id, 1 AS same
FROM unnest(CAST(:hashes AS bigint[])) WITH ORDINALITY AS k (hash, place)
JOIN person p ON p.site_id = :site AND p.import_hash = k.hash AND p.external_id IS NULL AND p.import_version = p.version AND p.erased_at IS NULL
