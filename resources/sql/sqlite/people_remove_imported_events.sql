-- SPDX-License-Identifier: GPL-3.0-or-later
-- The events that an import made.
DELETE FROM service_event WHERE site_id = :site AND id IN (
    SELECT e.id FROM import_created c JOIN service_event e ON e.id BETWEEN c.first_id AND c.last_id
    WHERE c.site_id = :site AND c.run_id = :run AND c.what = 'event')
