-- SPDX-License-Identifier: GPL-3.0-or-later
-- The lists that one person stands on, by name.
SELECT l.list_id, l.site_id, l.name, l.kind, l.scope, l.owner, l.segment, l.mine, l.changeable, l.starred, l.created_at, l.updated_at, m.since, m.added_by
FROM person_list_member m JOIN v_people_list l ON l.list_id = m.list_id
WHERE m.person_id = :person ORDER BY l.name, l.list_id
