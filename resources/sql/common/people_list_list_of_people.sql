-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every list of people that one may see, by name. (Lists of people: files named …_list_of_people.)
SELECT l.list_id, l.site_id, l.name, l.kind, l.scope, l.owner, l.segment, l.mine, l.changeable, l.starred, l.created_at, l.updated_at
FROM v_people_list l ORDER BY l.name, l.list_id
