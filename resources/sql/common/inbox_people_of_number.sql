-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody who has this number now. In this order, or SQLite would read all addresses.
SELECT a.site_id, a.person_id, p.language
FROM site s CROSS JOIN v_people_address a CROSS JOIN v_people_person p
WHERE a.site_id = s.id AND a.value = :number AND p.person_id = a.person_id
GROUP BY a.site_id, a.person_id, p.language ORDER BY a.person_id
