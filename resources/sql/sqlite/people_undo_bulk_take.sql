-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a run took off a list stand on it again, since when they did before.
INSERT INTO person_list_member (list_id, person_id, site_id, since, added_by)
SELECT b.list_id, i.person_id, i.site_id, i.since, i.added_by
FROM person_bulk_item i JOIN person_bulk b ON b.id = i.run_id JOIN person_list l ON l.id = b.list_id JOIN person p ON p.id = i.person_id
WHERE i.run_id = :run AND p.erased_at IS NULL
ON CONFLICT DO NOTHING
