-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person of an event by external id, also by that of a record that was merged into them.
UPDATE import_event SET people = 1,
    person_id = COALESCE((SELECT p.id FROM person p WHERE p.site_id = :site AND p.external_id = import_event.person_key),
                         (SELECT a.person_id FROM person_alias a WHERE a.site_id = :site AND a.external_id = import_event.person_key))
WHERE EXISTS (SELECT 1 FROM person p WHERE p.site_id = :site AND p.external_id = import_event.person_key)
   OR EXISTS (SELECT 1 FROM person_alias a WHERE a.site_id = :site AND a.external_id = import_event.person_key)
