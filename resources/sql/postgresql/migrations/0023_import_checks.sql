-- SPDX-License-Identifier: GPL-3.0-or-later
-- As in 0016, and: where everybody between the first and the last person was made by this very transaction, as in a batch of
-- an import, one walk shows it; else a person with several new addresses is looked for once.
CREATE OR REPLACE FUNCTION address_refers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
    wanted bigint;
    found bigint;
    older bigint[];
    low bigint;
    high bigint;
    site integer;
    other integer;
BEGIN
    SELECT min(n.person_id), max(n.person_id), min(n.site_id), max(n.site_id), count(*) INTO low, high, site, other, wanted FROM new_addresses n;
    IF site = other AND high - low BETWEEN 100 AND wanted THEN
        SELECT count(*) INTO found FROM person p WHERE p.id BETWEEN low AND high AND p.site_id = site AND p.xmin = pg_current_xact_id()::xid;
        IF found = high - low + 1 THEN
            RETURN NULL;
        END IF;
    END IF;
    SELECT count(*), count(p.id), array_agg(p.id) FILTER (WHERE p.xmin <> pg_current_xact_id()::xid) INTO wanted, found, older
    FROM (SELECT DISTINCT n.site_id, n.person_id FROM new_addresses n) a
    LEFT JOIN person p ON p.id = a.person_id AND p.site_id = a.site_id;
    IF older IS NOT NULL THEN
        PERFORM 1 FROM person p WHERE p.id = ANY (older) ORDER BY p.id FOR KEY SHARE;
        SELECT count(p.id) INTO found FROM (SELECT DISTINCT n.site_id, n.person_id FROM new_addresses n) a
        JOIN person p ON p.id = a.person_id AND p.site_id = a.site_id;
    END IF;
    IF found <> wanted THEN
        RAISE EXCEPTION 'there is no such person' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'address_site_id_person_id_fkey', TABLE = 'address';
    END IF;
    RETURN NULL;
END $$;
