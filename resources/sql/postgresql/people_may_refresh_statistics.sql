-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether this login may clean up behind an import: VACUUM is for the owner of a table (or of the database), and warns
-- everybody else. known: how many people the planner takes there to be.
SELECT bool_and(pg_has_role(c.relowner, 'USAGE')) AS may, CAST(max(c.reltuples) FILTER (WHERE c.relname = 'person') AS bigint) AS known
FROM pg_class c
WHERE c.oid IN ('person'::regclass, 'address'::regclass)
