-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom an undo leaves on the list: somebody else took them off and put them there anew.
SELECT i.person_id, count(*) OVER () AS people
FROM person_bulk_item i JOIN person_bulk b ON b.id = i.run_id JOIN person_list_member m ON m.list_id = b.list_id AND m.person_id = i.person_id
WHERE i.run_id = :run AND m.since <> b.at
ORDER BY i.person_id LIMIT :limit
