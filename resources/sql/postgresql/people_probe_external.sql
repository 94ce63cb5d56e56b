-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which stored people the external ids of a batch (an array) are, and of whom the row that made them what they are was the
-- same (hashes, of the same length) and nobody has changed them since. (LIMIT keeps each a look-up: a join would be turned
-- round. A range in order has no way but the index, whatever the planner knows of the table: after an import it may know
-- nothing yet, and a scan that stops at the first hit then seems cheap.)
SELECT k.place, p.id, CASE WHEN p.import_hash = k.hash AND p.import_version = p.version THEN 1 ELSE 0 END AS same
FROM unnest(CAST(:keys AS text[]), CAST(:hashes AS bigint[])) WITH ORDINALITY AS k (external_id, hash, place)
CROSS JOIN LATERAL (SELECT x.id, x.import_hash, x.import_version, x.version FROM person x
                    WHERE x.site_id = :site AND x.external_id >= k.external_id AND x.external_id <= k.external_id
                    ORDER BY x.site_id, x.external_id LIMIT 1) p
