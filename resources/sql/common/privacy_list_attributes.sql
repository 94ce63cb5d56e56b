-- SPDX-License-Identifier: GPL-3.0-or-later
-- What else is known of one person, by name.
SELECT name, value FROM v_people_attribute WHERE person_id = :person ORDER BY name
