-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of these people those with one's own star.
SELECT m.person_id FROM person_list_member m
WHERE m.list_id = (SELECT l.list_id FROM v_people_list l WHERE l.kind = 'starred' AND l.mine) AND m.person_id IN (SELECT value FROM json_each(:people))
