-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the mobile numbers of everybody stand; a number of several people of a site counts once.
SELECT n.state, COUNT(*) AS numbers, SUM(n.ported) AS ported, MAX(n.at) AS latest
FROM (SELECT a.site_id, a.value, MAX(CASE WHEN c.ported THEN 1 ELSE 0 END) AS ported, MAX(c.at) AS at,
             CASE WHEN MIN(CASE WHEN a.dead_since IS NULL THEN 0 ELSE 1 END) = 1 AND COALESCE(MAX(c.verdict), 'dead') <> 'invalid' THEN 'dead'
                  ELSE COALESCE(MAX(c.verdict), 'never') END AS state
      FROM v_people_address a JOIN v_people_person p ON p.site_id = a.site_id AND p.person_id = a.person_id
      LEFT JOIN number_check c ON c.site_id = a.site_id AND c.number = a.value
      WHERE a.kind = 'mobile' GROUP BY a.site_id, a.value) n
GROUP BY n.state
