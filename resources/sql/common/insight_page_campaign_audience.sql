-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people of a campaign's frozen audience by id, also those who were left out.
SELECT p.person_id, p.family_name, p.given_name, p.patronymic, p.district, NULL AS at
FROM v_messaging_decision d JOIN v_people_person p ON p.person_id = d.person_id
WHERE d.campaign_id = :campaign AND d.step = 1 AND d.person_id > :after
ORDER BY d.person_id LIMIT :limit
