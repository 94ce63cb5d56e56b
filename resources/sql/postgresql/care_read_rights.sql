-- SPDX-License-Identifier: GPL-3.0-or-later
-- What this login may do with clinical things.
SELECT CAST(session_user AS text) AS login, has_role('doctor', 'nurse') AS treats, has_role('doctor') AS doctor, has_role('supervisor') AS reviews,
       has_role('doctor', 'nurse') AS emergency, CASE WHEN cardinality(my_sites()) = 1 THEN (my_sites())[1] ELSE 0 END AS clinic
