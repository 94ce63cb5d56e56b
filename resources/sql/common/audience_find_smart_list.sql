-- SPDX-License-Identifier: GPL-3.0-or-later
-- A smart list that follows a segment.
SELECT name FROM v_people_list WHERE kind = 'smart' AND segment = :segment ORDER BY name LIMIT 1
