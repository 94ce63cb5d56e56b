-- SPDX-License-Identifier: GPL-3.0-or-later
-- Read by COPY, which takes no values: the last place that was read goes in for -1.
-- Seals with the bare columns of their entries, in pages; no function of this database has a hand in it. The columns are
-- those of audit_chain(), in the order that app/access/auditchain.cpp writes them.
SELECT s.place, s.entry_id, pg_catalog.encode(s.hash, 'hex'), e.id, CAST(extract(epoch FROM e.at) * 1000000 AS bigint), CAST(e.made_by AS text), e.who,
             pg_catalog.host(e.address), e.verb, e.object, e.row_key, e.site_id, e.person_id, CAST(e.people AS text), e.row_count,
             pg_catalog.array_to_string(e.columns, ','), CAST(e.old_values AS text), CAST(e.new_values AS text), e.detail
      FROM public.audit_seal s LEFT JOIN public.audit_entry e ON e.id = s.entry_id
      WHERE s.place > -1 ORDER BY s.place LIMIT 100000
