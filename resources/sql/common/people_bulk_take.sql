-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch of a run is taken off its list.
DELETE FROM person_list_member
WHERE list_id = :list AND person_id IN (SELECT i.person_id FROM person_bulk_item i WHERE i.run_id = :run AND i.person_id > :after AND i.person_id <= :until)
