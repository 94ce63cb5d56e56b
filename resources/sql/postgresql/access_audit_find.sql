-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entries of the audit about a person, or about anything, in a period, the newest first, after the last one of the page before.
SELECT id, at, who, full_name, address, verb, object, row_key, site_id, site, person_id, row_count, columns, old_values, new_values, detail
FROM audit_find(CAST(:person AS bigint), :who, CAST(:since AS timestamptz), CAST(:until AS timestamptz), CAST(:before AS bigint), CAST(:most AS integer))
