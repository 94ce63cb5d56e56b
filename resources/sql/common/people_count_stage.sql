-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a batch comes to.
SELECT COALESCE(sum(CASE WHEN state = '' AND person_id IS NULL THEN 1 ELSE 0 END), 0) AS created,
       COALESCE(sum(CASE WHEN state = '' AND changed THEN 1 ELSE 0 END), 0) AS updated,
       COALESCE(sum(CASE WHEN state = '' AND person_id IS NOT NULL AND NOT changed THEN 1 ELSE 0 END), 0) AS unchanged,
       COALESCE(sum(CASE WHEN state <> '' THEN 1 ELSE 0 END), 0) AS rejected
FROM import_person
