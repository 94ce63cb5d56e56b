-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of a batch that are not taken, and why.
SELECT line, state, first_line, CASE WHEN external_id IS NULL THEN 0 ELSE 1 END AS keyed
FROM import_person WHERE state <> '' ORDER BY line
