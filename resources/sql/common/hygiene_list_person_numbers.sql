-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of a person's mobile numbers, and whether a look-up suspended them.
SELECT a.address_id, a.value AS number, a.dead_since, COALESCE(c.verdict, '') AS verdict, COALESCE(c.ported, false) AS ported,
       COALESCE(c.network, '') AS network, COALESCE(c.code, '') AS code, c.at,
       (SELECT MAX(s.id) FROM lookup_suspension s WHERE s.site_id = a.site_id AND s.address_id = a.address_id AND s.lifted_at IS NULL AND s.since = a.dead_since) AS suspension_id
FROM v_people_address a LEFT JOIN number_check c ON c.site_id = a.site_id AND c.number = a.value
WHERE a.person_id = :person AND a.kind = 'mobile' ORDER BY a.priority, a.address_id
