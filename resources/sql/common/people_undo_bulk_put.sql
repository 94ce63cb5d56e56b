-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a run put on a list leaves it again, unless somebody else has put them there anew.
DELETE FROM person_list_member
WHERE list_id = :list AND since = (SELECT b.at FROM person_bulk b WHERE b.id = :run)
  AND person_id IN (SELECT i.person_id FROM person_bulk_item i WHERE i.run_id = :run)
