-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether there is to be a clean-up behind an import of so many new people: VACUUM is for the owner of a table (or of the
-- database), and warns everybody else; fewer than one beside ten of before are not worth it.
SELECT bool_and(pg_has_role(c.relowner, 'USAGE'))
       AND CAST(:created AS bigint) * 10 >= COALESCE(max(c.reltuples) FILTER (WHERE c.relname = 'person'), 0) AS may
FROM pg_class c
WHERE c.oid IN ('person'::regclass, 'address'::regclass)
