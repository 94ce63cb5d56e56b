-- SPDX-License-Identifier: GPL-3.0-or-later
-- Read by COPY, which takes no values: the last place that was read goes in for -1, the last one wanted for -2.
-- Seals with the bare columns of their entries, in pages; no function of this database has a hand in it. The columns are
-- those of app/access/auditentry.h, in their binary form: nothing is made into text that the program does not need as one.
SELECT s.place, s.entry_id, s.hash, e.id, e.at, e.made_by, e.who, pg_catalog.host(e.address), e.verb, e.object, e.row_key, e.site_id, e.person_id,
       CAST(e.people AS text), e.row_count, pg_catalog.array_to_string(e.columns, ','), CAST(e.old_values AS text), CAST(e.new_values AS text), e.detail
FROM public.audit_seal s LEFT JOIN public.audit_entry e ON e.id = s.entry_id
WHERE s.place > -1 AND s.place <= -2 ORDER BY s.place LIMIT 100000
