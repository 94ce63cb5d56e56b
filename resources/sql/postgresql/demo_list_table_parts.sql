-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the indexes, constraints and triggers of some tables are taken away and made again, in the order for either. Kept:
-- keys that foreign keys of other tables or views rest on, and foreign keys whose check by row is turned off anyway.
-- CLUSTER gives an empty table new storage, which COPY … FREEZE asks for. (:tables: a JSON array.)
WITH t AS (
    SELECT c.oid, c.relname, c.relforcerowsecurity, j.place
    FROM jsonb_array_elements_text(CAST(:tables AS jsonb)) WITH ORDINALITY AS j (name, place)
    JOIN pg_class c ON c.oid = to_regclass(j.name)
), parts AS (
    SELECT 1 AS stage, 0 AS place, '' AS name, 'SET LOCAL maintenance_work_mem = ''256MB''' AS strip, '' AS dress
    UNION ALL
    SELECT 2, t.place, g.tgname, format('ALTER TABLE %I DISABLE TRIGGER %I', t.relname, g.tgname), ''
    FROM t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal AND g.tgenabled <> 'D'
    UNION ALL
    SELECT 3, t.place, '', format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', t.relname), '' FROM t WHERE t.relforcerowsecurity
    UNION ALL
    SELECT 4, t.place, '', format('CLUSTER %I USING %s', t.relname, i.indexrelid::regclass), ''
    FROM t JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary
    UNION ALL
    SELECT 5, t.place, '', format('ALTER TABLE %I SET WITHOUT CLUSTER', t.relname), '' FROM t
    UNION ALL
    SELECT 6, t.place, k.conname, format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, k.conname), ''
    FROM t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
    WHERE EXISTS (SELECT 1 FROM pg_trigger g WHERE g.tgconstraint = k.oid AND g.tgfoid = '"RI_FKey_check_ins"'::regproc AND g.tgenabled <> 'D')
    UNION ALL
    SELECT 7, t.place, k.conname, format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, k.conname),
           format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, k.conname, pg_get_constraintdef(k.oid))
    FROM t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype IN ('p', 'u')
    WHERE NOT EXISTS (SELECT 1 FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = k.conindid)
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.refclassid = 'pg_constraint'::regclass AND d.refobjid = k.oid AND d.classid = 'pg_rewrite'::regclass)
    UNION ALL
    SELECT 8, t.place, x.relname, format('DROP INDEX %I', x.relname), pg_get_indexdef(i.indexrelid)
    FROM t JOIN pg_index i ON i.indrelid = t.oid JOIN pg_class x ON x.oid = i.indexrelid
    WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
    UNION ALL
    SELECT 9, t.place, '', '', format('ANALYZE %I', t.relname) FROM t
    UNION ALL
    SELECT 10, t.place, k.conname, '', format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, k.conname, pg_get_constraintdef(k.oid))
    FROM t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
    WHERE EXISTS (SELECT 1 FROM pg_trigger g WHERE g.tgconstraint = k.oid AND g.tgfoid = '"RI_FKey_check_ins"'::regproc AND g.tgenabled <> 'D')
    UNION ALL
    SELECT 11, t.place, '', '', format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t.relname) FROM t WHERE t.relforcerowsecurity
    UNION ALL
    SELECT 12, t.place, g.tgname, '', format('ALTER TABLE %I ENABLE %s TRIGGER %I', t.relname,
                                             CASE g.tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, g.tgname)
    FROM t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal AND g.tgenabled <> 'D'
)
SELECT stage, strip, dress FROM parts ORDER BY stage, place, name
