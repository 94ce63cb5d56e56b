-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a person lives: the household may be missing, the person may too.
SELECT p.site_id, m.household_id, m.since
FROM person p LEFT JOIN household_member m ON m.site_id = p.site_id AND m.person_id = p.id
WHERE p.id = :person AND p.erased_at IS NULL
