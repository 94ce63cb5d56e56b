-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is stored between the first and the last external id of a batch (an array), at most so many: their ids, and the hash
-- of the row that made them what they are where nobody has changed them since.
SELECT p.external_id, p.id, CASE WHEN p.import_version = p.version THEN p.import_hash END AS hash
FROM (SELECT min(k) AS low, max(k) AS high FROM unnest(CAST(:keys AS text[])) k) s
CROSS JOIN LATERAL (SELECT x.external_id, x.id, x.import_hash, x.import_version, x.version FROM person x
                    WHERE x.site_id = :site AND x.external_id >= s.low AND x.external_id <= s.high
                    ORDER BY x.site_id, x.external_id LIMIT :most) p
