-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person of an event by external id.
UPDATE import_event SET people = 1,
    person_id = (SELECT p.id FROM person p WHERE p.site_id = :site AND p.external_id = import_event.person_key)
WHERE EXISTS (SELECT 1 FROM person p WHERE p.site_id = :site AND p.external_id = import_event.person_key)
