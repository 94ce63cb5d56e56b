-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody who has this number now, with the message that the account sent them last.
SELECT a.site_id, a.person_id, MAX(p.language) AS language
FROM site s JOIN v_people_address a ON a.site_id = s.id AND a.value = :number
JOIN v_people_person p ON p.person_id = a.person_id
GROUP BY a.site_id, a.person_id ORDER BY a.person_id
