-- SPDX-License-Identifier: GPL-3.0-or-later
-- The new addresses of a batch, of new people and of stored ones, first of all in the order of the file.
INSERT INTO address (site_id, person_id, kind, value, reversed, priority, time_zone)
SELECT :site, COALESCE(s.person_id, s.new_id), a.kind, a.value, a.reversed, row_number() OVER (PARTITION BY a.line, a.kind ORDER BY a.place), a.time_zone
FROM import_person s CROSS JOIN import_address a
WHERE a.line = s.line AND s.state = '' AND (s.person_id IS NULL OR a.person_id IS NOT NULL)
ORDER BY a.line, a.place
