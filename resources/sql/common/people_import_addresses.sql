-- SPDX-License-Identifier: GPL-3.0-or-later
-- The new addresses of a batch, first of all in the order of the file.
INSERT INTO address (site_id, person_id, kind, value, reversed, priority, time_zone)
SELECT :site, person_id, kind, value, reversed, row_number() OVER (PARTITION BY line, kind ORDER BY place), time_zone
FROM import_address WHERE is_new ORDER BY line, place
