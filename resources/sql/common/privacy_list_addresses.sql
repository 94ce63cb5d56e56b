-- SPDX-License-Identifier: GPL-3.0-or-later
-- How one person is reached.
SELECT kind, value, priority, shared, time_zone, dead_since FROM v_people_address WHERE person_id = :person ORDER BY kind, priority, address_id
