-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many mobile numbers the chosen people have, and of how many one knows enough or will soon. (0 = 0) stands for who is chosen.
SELECT COUNT(*) AS numbers, COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM number_check c WHERE c.site_id = n.site_id AND c.number = n.value AND c.at > :fresh_since AND c.verdict <> 'unknown') THEN 1 ELSE 0 END), 0) AS fresh,
       COALESCE(SUM(CASE WHEN NOT EXISTS (SELECT 1 FROM number_check c WHERE c.site_id = n.site_id AND c.number = n.value AND c.at > :fresh_since AND c.verdict <> 'unknown')
                 AND EXISTS (SELECT 1 FROM lookup_number l JOIN lookup_run r ON r.id = l.run_id
                   WHERE l.site_id = n.site_id AND l.number = n.value AND l.state IN ('queued', 'asked') AND r.state IN ('running', 'paused')) THEN 1 ELSE 0 END), 0) AS waiting
FROM (SELECT DISTINCT a.site_id, a.value
      FROM v_people_person p JOIN v_people_address a ON a.site_id = p.site_id AND a.person_id = p.person_id
WHERE a.kind = 'mobile' AND (a.dead_since IS NULL OR :dead = 1) AND (0 = 0)) n
