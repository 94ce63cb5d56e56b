-- SPDX-License-Identifier: GPL-3.0-or-later
-- One list by its number.
SELECT l.list_id, l.site_id, l.name, l.kind, l.scope, l.owner, l.segment, l.mine, l.changeable, l.starred, l.created_at, l.updated_at
FROM v_people_list l WHERE l.list_id = :list
