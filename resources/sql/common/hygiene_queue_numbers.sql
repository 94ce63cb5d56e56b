-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mobile numbers of the chosen people that are to be looked up: once a site, not those known lately, not those that another look-up is about to ask.
INSERT INTO lookup_number (run_id, site_id, number)
SELECT DISTINCT CAST(:run AS bigint), a.site_id, a.value
FROM v_people_person p JOIN v_people_address a ON a.site_id = p.site_id AND a.person_id = p.person_id
WHERE a.kind = 'mobile' AND (a.dead_since IS NULL OR :dead = 1) AND (0 = 0)
  AND NOT EXISTS (SELECT 1 FROM number_check c WHERE c.site_id = a.site_id AND c.number = a.value AND c.at > :fresh_since AND c.verdict <> 'unknown')
  AND NOT EXISTS (SELECT 1 FROM lookup_number l JOIN lookup_run r ON r.id = l.run_id
                   WHERE l.site_id = a.site_id AND l.number = a.value AND l.state IN ('queued', 'asked') AND r.state IN ('running', 'paused'))
