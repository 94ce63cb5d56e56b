-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which conditions of a rule hold for one person. (0 = 0) stands for a list of all conditions.
SELECT (0 = 0) AS holds FROM v_people_person p WHERE p.person_id = :person
