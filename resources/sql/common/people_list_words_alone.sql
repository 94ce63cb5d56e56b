-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of whom an import changed nothing of its own room.
SELECT person_id FROM v_people_import_change WHERE site_id = :site AND run_id = :run AND words
