-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row with an external id is the stored person who has it. (Look-ups, never a join that could be turned round.)
UPDATE import_person SET person_id = (SELECT p.id FROM person p WHERE p.site_id = :site AND p.external_id = import_person.external_id)
WHERE external_id IS NOT NULL
  AND (SELECT p.id FROM person p WHERE p.site_id = :site AND p.external_id = import_person.external_id) IS NOT NULL
