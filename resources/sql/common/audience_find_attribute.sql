-- SPDX-License-Identifier: GPL-3.0-or-later
-- Does anybody have an attribute of this name?
SELECT 1 AS id FROM v_people_attribute WHERE name = :name LIMIT 1
