-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which services one person used.
SELECT service, stage, sector, at, source FROM v_people_service_event WHERE person_id = :person ORDER BY at, event_id
