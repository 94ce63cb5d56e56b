-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person of an event by phone or e-mail; of a shared one it is nobody's to guess.
UPDATE import_event SET
    person_id = (SELECT min(a.person_id) FROM address a WHERE a.site_id = :site AND a.value = import_event.address),
    people = (SELECT count(*) FROM (SELECT DISTINCT a.person_id FROM address a
                                    WHERE a.site_id = :site AND a.value = import_event.address LIMIT 2) x)
WHERE people = 0 AND address <> ''
