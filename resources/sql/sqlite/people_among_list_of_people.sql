-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of these people those on a list, with since when.
SELECT m.person_id, m.since FROM person_list_member m
WHERE m.list_id = :list AND m.person_id IN (SELECT value FROM json_each(:people))
