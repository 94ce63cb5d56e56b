-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes of these people (a JSON array of ids) with these names (a JSON array).
SELECT a.person_id, a.name, a.value
FROM v_people_attribute a
WHERE a.person_id IN (SELECT value FROM json_each(:ids)) AND a.name IN (SELECT value FROM json_each(:names))
