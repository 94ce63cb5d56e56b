-- SPDX-License-Identifier: GPL-3.0-or-later
-- Since when one person lives in a household, and with how many others. Who they are is theirs to ask.
SELECT h.since, (SELECT CAST(COUNT(*) AS integer) FROM v_people_household o JOIN v_people_person p ON p.person_id = o.person_id
                 WHERE o.site_id = h.site_id AND o.household_id = h.household_id) AS people
FROM v_people_household h WHERE h.person_id = :person
