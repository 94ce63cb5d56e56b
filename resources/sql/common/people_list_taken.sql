-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which person each taken row of a batch became.
SELECT line, person_id, is_new, changed FROM import_person WHERE state = ''
