-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of these people those who will be taken off the list of a run, and since when they have been on it.
INSERT INTO person_bulk_item (run_id, person_id, site_id, since, added_by)
SELECT b.id, m.person_id, m.site_id, m.since, m.added_by
FROM person_bulk b JOIN person_list_member m ON m.list_id = b.list_id
WHERE b.id = :run AND m.person_id IN (SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:people AS jsonb)))
