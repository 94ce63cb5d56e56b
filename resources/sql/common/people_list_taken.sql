-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which person each taken row of a batch became.
SELECT line, COALESCE(person_id, new_id) AS person_id, CASE WHEN person_id IS NULL OR changed THEN 1 ELSE 0 END AS touched FROM import_person WHERE state = ''
