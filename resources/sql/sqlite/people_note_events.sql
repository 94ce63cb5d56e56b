-- SPDX-License-Identifier: GPL-3.0-or-later
-- The events that were stored after number :before, as a range.
INSERT INTO import_created (site_id, run_id, what, first_id, last_id)
SELECT :site, :run, 'event', min(id), max(id) FROM service_event WHERE id > :before HAVING count(*) > 0
