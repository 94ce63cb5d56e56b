-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who lives in the household of a person, the person too, the oldest first. Nobody where the person lives in none.
SELECT h.household_id, h.person_id, h.since, h.added_by
FROM person p
JOIN household_member mine ON mine.site_id = p.site_id AND mine.person_id = p.id
JOIN household_member h ON h.site_id = mine.site_id AND h.household_id = mine.household_id
JOIN person o ON o.site_id = h.site_id AND o.id = h.person_id AND o.erased_at IS NULL
WHERE p.id = :person
ORDER BY o.birth_date IS NULL, o.birth_date, h.person_id
