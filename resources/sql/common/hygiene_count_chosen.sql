-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many mobile numbers the chosen people have, whatever one knows of them. (0 = 0) stands for who is chosen.
SELECT COUNT(*) AS numbers FROM (SELECT DISTINCT a.site_id, a.value
      FROM v_people_person p JOIN v_people_address a ON a.site_id = p.site_id AND a.person_id = p.person_id
WHERE a.kind = 'mobile' AND (a.dead_since IS NULL OR :dead = 1) AND (0 = 0)) n
