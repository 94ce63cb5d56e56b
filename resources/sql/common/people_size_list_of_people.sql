-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people stand on one list.
SELECT count(*) AS people FROM person_list_member m WHERE m.list_id = :list
