-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom the rows without an external id are found to be; NULL: nobody stored.
SELECT line, person_id, new_id FROM import_person WHERE external_id IS NULL AND state = '' ORDER BY line
