-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of these people those who will be put on the list of a run: not on it yet, and of the list's site where it is of one.
INSERT INTO person_bulk_item (run_id, person_id, site_id)
SELECT b.id, p.id, p.site_id
FROM person_bulk b JOIN person_list l ON l.id = b.list_id JOIN person p ON p.id IN (SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:people AS jsonb)))
WHERE b.id = :run AND p.erased_at IS NULL AND (l.scope <> 'site' OR p.site_id = l.site_id)
  AND NOT EXISTS (SELECT 1 FROM person_list_member m WHERE m.list_id = b.list_id AND m.person_id = p.id)
