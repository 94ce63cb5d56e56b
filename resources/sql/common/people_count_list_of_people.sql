-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people stand on each list; merged records are nobody.
SELECT m.list_id, m.people - COALESCE(h.people, 0) AS people
FROM (SELECT a.list_id, count(*) AS people FROM person_list_member a GROUP BY a.list_id) m
LEFT JOIN (SELECT b.list_id, count(*) AS people FROM person p JOIN person_list_member b ON b.site_id = p.site_id AND b.person_id = p.id
           WHERE p.joined_into IS NOT NULL GROUP BY b.list_id) h ON h.list_id = m.list_id
