-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of these people (a JSON array of {"patient": external id}) have no living address.
SELECT count(*) AS people
FROM v_people_person p
WHERE p.site_id = :site AND p.external_id IN (SELECT json_extract(value, '$.patient') FROM json_each(:rows))
  AND NOT EXISTS (SELECT 1 FROM v_people_reachable a WHERE a.person_id = p.person_id)
