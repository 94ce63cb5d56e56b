-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people fit a rule. (0 = 0) stands for the compiled rule.
SELECT count(*) AS people FROM v_people_person p WHERE (0 = 0)
