-- SPDX-License-Identifier: GPL-3.0-or-later
-- Is somebody in this database already?
SELECT EXISTS (SELECT 1 FROM v_people_person) AS taken
