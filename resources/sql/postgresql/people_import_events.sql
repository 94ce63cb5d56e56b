-- SPDX-License-Identifier: GPL-3.0-or-later
-- The events of a batch; those known already stay as they are. Their numbers are noted as ranges.
WITH made AS (
    INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at, source)
    SELECT :site, person_id, service_id, stage, sector, at, source FROM import_event WHERE people = 1 ORDER BY line
    ON CONFLICT DO NOTHING
    RETURNING id),
noted AS (
    INSERT INTO import_created (site_id, run_id, what, first_id, last_id)
    SELECT :site, :run, 'event', min(id), max(id)
    FROM (SELECT id, id - row_number() OVER (ORDER BY id) AS stretch FROM made) n GROUP BY stretch)
SELECT count(*) AS created FROM made
