-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whom an import made and to whom something refers since.
INSERT OR IGNORE INTO import_kept (site_id, run_id, person_id, code)
SELECT DISTINCT :site, :run, u.person_id, u.code
FROM import_created c CROSS JOIN v_people_use u ON u.person_id BETWEEN c.first_id AND c.last_id AND u.site_id = c.site_id
WHERE c.site_id = :site AND c.run_id = :run AND c.what = 'person'
