-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many reminders are overdue, due today, and due in the seven days after it, of one site or (NULL) of all that the login sees.
SELECT count(CASE WHEN due_on < :today THEN 1 END) AS overdue, count(CASE WHEN due_on = :today THEN 1 END) AS today,
       count(CASE WHEN due_on > :today THEN 1 END) AS week
FROM care_note WHERE state = 'open' AND due_on <= :week_end
  AND (CAST(:site AS bigint) IS NULL OR site_id = CAST(:site AS bigint))
