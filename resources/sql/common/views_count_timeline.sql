-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many entries of each kind there are in one person's timeline. The empty selection stands for views_select_timeline.
SELECT t.kind, COUNT(*) AS n
FROM (SELECT v.at, '' AS kind, v.title, v.state, v.detail, v.ref FROM v_people_change v WHERE 0 = 1) t
GROUP BY t.kind
