-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows (a JSON array of [line, earlier line]) that say again who stood in another one.
UPDATE import_person SET state = 'duplicate', first_line = CAST(r.value ->> 1 AS bigint)
FROM jsonb_array_elements(CAST(:rows AS jsonb)) AS r (value) WHERE import_person.line = CAST(r.value ->> 0 AS bigint)
