-- SPDX-License-Identifier: GPL-3.0-or-later
-- The languages that people speak, as codes.
SELECT language FROM v_people_person WHERE language <> '' GROUP BY language ORDER BY count(*) DESC, language
