-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people stand on each list.
SELECT m.list_id, count(*) AS people FROM person_list_member m GROUP BY m.list_id
