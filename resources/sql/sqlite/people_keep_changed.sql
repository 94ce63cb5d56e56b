-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whom an import made and somebody changed since. A later import that was taken back wholly has changed them twice.
INSERT INTO import_kept (site_id, run_id, person_id, code)
SELECT :site, :run, p.id, 'changed'
FROM import_created c CROSS JOIN person p ON p.id BETWEEN c.first_id AND c.last_id AND p.site_id = c.site_id
WHERE c.site_id = :site AND c.run_id = :run AND c.what = 'person' AND p.erased_at IS NULL AND p.version <> 1
  AND p.version <> 1 + 2 * (SELECT count(*) FROM import_change x WHERE x.site_id = p.site_id AND x.person_id = p.id AND x.clean)
