-- SPDX-License-Identifier: GPL-3.0-or-later
-- Read by COPY, which takes no values: the last place that was read goes in for -1, the last one wanted for -2.
-- The same as access_audit_chain_tables for an auditor, who has no right on the tables. The function counts microseconds
-- from 1970, the server's own instants from 2000.
SELECT c.place, c.entry_id, decode(c.hash, 'hex'), c.id, c.at - 946684800000000, CAST(c.made_by AS xid8), c.who, c.address, c.verb, c.object, c.row_key,
       c.site_id, c.person_id, c.people, c.row_count, c.columns, c.old_values, c.new_values, c.detail
FROM audit_chain(-1, 100000) c WHERE c.place <= -2
