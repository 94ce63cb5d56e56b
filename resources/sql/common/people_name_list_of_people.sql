-- SPDX-License-Identifier: GPL-3.0-or-later
-- The lists of a name that one may see: of the city first, then of sites, then one's own.
SELECT l.list_id, l.site_id, l.name, l.kind, l.scope, l.owner, l.segment, l.mine, l.changeable, l.starred, l.created_at, l.updated_at
FROM v_people_list l WHERE l.name = :name
ORDER BY CASE l.scope WHEN 'city' THEN 1 WHEN 'site' THEN 2 ELSE 3 END, l.site_id, l.list_id
