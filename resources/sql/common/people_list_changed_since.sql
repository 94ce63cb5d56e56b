-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whose version has not been compared with everybody yet, among those changed from an instant on.
SELECT p.id
FROM person p LEFT JOIN duplicate_person d ON d.site_id = p.site_id AND d.person_id = p.id
WHERE p.updated_at >= :since AND p.erased_at IS NULL AND (:only = 0 OR p.site_id = :only)
  AND (d.person_id IS NULL OR d.paired_version <> p.version)
ORDER BY p.id LIMIT :limit
