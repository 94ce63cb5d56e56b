-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch of a run is put on its list.
INSERT INTO person_list_member (list_id, person_id, site_id, since, owner, scope)
SELECT b.list_id, i.person_id, i.site_id, b.at, l.owner, l.scope
FROM person_bulk_item i JOIN person_bulk b ON b.id = i.run_id JOIN person_list l ON l.id = b.list_id
WHERE i.run_id = :run AND i.person_id > :after AND i.person_id <= :until
ON CONFLICT DO NOTHING
