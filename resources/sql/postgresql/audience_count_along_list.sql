-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people of a list fit a rule, (0 = 0). One look at each of them, in the order in which they lie on the disk;
-- the planner would rather read the whole city beside the list. (OFFSET keeps each a look-up.)
SELECT count(*) AS people
FROM (SELECT o.person_id, o.site_id FROM v_people_list_member o WHERE o.list_id = :along ORDER BY o.person_id) l
CROSS JOIN LATERAL (SELECT q.* FROM v_people_person q WHERE q.person_id = l.person_id AND q.site_id = l.site_id OFFSET 0) p
WHERE (0 = 0)
