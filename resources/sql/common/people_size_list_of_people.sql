-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people stand on one list. A record that was merged into another keeps its place for an undo and is nobody.
SELECT count(*) - (SELECT count(*) FROM person p JOIN person_list_member h ON h.list_id = :list AND h.person_id = p.id
                   WHERE p.joined_into IS NOT NULL) AS people
FROM person_list_member m WHERE m.list_id = :list
