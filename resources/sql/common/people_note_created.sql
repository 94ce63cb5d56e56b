-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a batch made, as ranges of numbers.
INSERT INTO import_created (site_id, run_id, what, first_id, last_id)
SELECT :site, :run, 'person', min(new_id), max(new_id)
FROM (SELECT new_id, new_id - row_number() OVER (ORDER BY new_id) AS stretch FROM import_person WHERE state = '' AND person_id IS NULL) n
GROUP BY stretch
