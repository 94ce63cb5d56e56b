-- SPDX-License-Identifier: GPL-3.0-or-later
-- The further attributes of one person.
SELECT name, value FROM person_attribute WHERE person_id = :person ORDER BY name
