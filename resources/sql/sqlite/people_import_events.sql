-- SPDX-License-Identifier: GPL-3.0-or-later
-- The events of a batch; those known already stay as they are.
INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at, source)
SELECT :site, person_id, service_id, stage, sector, at, source FROM import_event WHERE people = 1 ORDER BY line
ON CONFLICT DO NOTHING
