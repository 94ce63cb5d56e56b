-- SPDX-License-Identifier: GPL-3.0-or-later
-- The lists that one person stands on, as far as who asks sees them.
SELECT l.name, l.kind, l.scope, m.since, m.added_by
FROM v_people_list_member m JOIN v_people_list l ON l.list_id = m.list_id
WHERE m.person_id = :person ORDER BY m.since, l.list_id
