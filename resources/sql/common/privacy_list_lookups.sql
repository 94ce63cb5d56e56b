-- SPDX-License-Identifier: GPL-3.0-or-later
-- What look-ups said last about the mobile numbers of one person.
SELECT a.value AS number, c.at, c.verdict, c.ported, c.roaming, c.network, c.original_network, c.country, c.code
FROM v_people_address a JOIN v_hygiene_number c ON c.site_id = a.site_id AND c.number = a.value
WHERE a.person_id = :person AND a.kind = 'mobile' ORDER BY a.priority, a.address_id
