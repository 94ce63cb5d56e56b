-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes of these people (a JSON array of ids) with these names (a JSON array).
SELECT a.person_id, a.name, a.value
FROM v_people_attribute a
WHERE a.person_id IN (SELECT CAST(i AS bigint) FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) i)
  AND a.name IN (SELECT n FROM jsonb_array_elements_text(CAST(:names AS jsonb)) n)
