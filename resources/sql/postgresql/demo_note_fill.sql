-- SPDX-License-Identifier: GPL-3.0-or-later
-- One entry in the audit for the rows of a table that were filled in while its triggers were off, as they would have
-- written it for one statement. A table that is not watched gets none.
INSERT INTO audit_entry (verb, object, site_id, person_id, people, row_count, detail)
SELECT 'insert', r.name, 1, CASE WHEN upper(r.people) - lower(r.people) = 1 THEN lower(r.people) END,
       CASE WHEN upper(r.people) - lower(r.people) > 1 THEN r.people END, CAST(:rows AS bigint), 'demo'
FROM (SELECT CAST(:people AS int8multirange) AS people, CAST(:table AS text) AS name) r
WHERE EXISTS (SELECT 1 FROM audit_watched w WHERE w.name = r.name)
   OR EXISTS (SELECT 1 FROM pg_trigger g WHERE g.tgrelid = to_regclass(r.name) AND g.tgfoid = to_regproc(r.name || '_audited'))
