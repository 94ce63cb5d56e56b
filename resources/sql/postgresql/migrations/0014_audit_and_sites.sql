-- SPDX-License-Identifier: GPL-3.0-or-later
-- «What did this login do»: the newest entries of one login, without reading those of everybody else.
CREATE INDEX audit_entry_by_who ON audit_entry (who, id);

-- As before, but the page is cut off first and named afterwards, so that an index gives it in its order: what is joined
-- above a LIMIT keeps the server from stopping early. For one login the order says so too (between it and itself), because
-- the server would rather walk back through everybody's entries, which takes long for who has not been here lately.
CREATE OR REPLACE FUNCTION audit_find(person bigint, by_whom text, since timestamptz, until timestamptz, before_id bigint, most integer)
RETURNS TABLE (id bigint, at timestamptz, who text, full_name text, address text, verb text, object text, row_key text, site_id integer, site text,
               person_id bigint, row_count bigint, columns text, old_values text, new_values text, detail text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
    city boolean := audit_whole_city();
    mine integer[] := my_sites();
BEGIN
    IF NOT audit_reader() THEN
        RAISE EXCEPTION 'the audit is read by auditors' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    WITH page AS MATERIALIZED (
        SELECT f.* FROM audit_entry f
        WHERE (person IS NULL OR f.person_id = person OR f.people @> person)
          AND (before_id = 0 OR f.id < before_id) AND (since IS NULL OR f.at >= since) AND (until IS NULL OR f.at < until)
          AND (by_whom = '' OR f.who >= by_whom AND f.who <= by_whom) AND (city OR f.site_id = ANY (mine))
        ORDER BY CASE WHEN by_whom <> '' THEN f.who END DESC, f.id DESC LIMIT most)
    SELECT e.id, e.at, e.who, COALESCE(o.full_name, ''), COALESCE(host(e.address), ''), e.verb, e.object, e.row_key, e.site_id, COALESCE(s.name, ''),
           e.person_id, e.row_count, COALESCE(array_to_string(e.columns, ','), ''), COALESCE(e.old_values::text, ''), COALESCE(e.new_values::text, ''), e.detail
    FROM page e LEFT JOIN access_operator o ON o.name = e.who LEFT JOIN site s ON s.id = e.site_id
    ORDER BY e.id DESC;
END $$;

-- What `otklikctl serve` asks at its start and each hour: do the ends of the chain that were kept outside still stand in it?
-- Answers those that do not, and knows nothing that the asker did not bring along. The dispatcher may, who reads no entry.
CREATE FUNCTION audit_heads_differ(places bigint[], hashes text[]) RETURNS TABLE (place bigint, until bigint, what text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    last_place bigint := (SELECT COALESCE(max(s.place), 0) FROM audit_seal s);
BEGIN
    IF NOT gate() THEN
        RAISE EXCEPTION 'sign in first' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT last_place + 1, max(h.place), 'tail_cut' FROM unnest(places, hashes) AS h (place, hash) WHERE h.place > last_place HAVING count(*) > 0
    UNION ALL
    (SELECT h.place, 0::bigint, CASE WHEN s.place IS NULL THEN 'seal_missing' ELSE 'rewritten' END
     FROM unnest(places, hashes) AS h (place, hash) LEFT JOIN audit_seal s ON s.place = h.place
     WHERE h.place <= last_place AND (s.place IS NULL OR encode(s.hash, 'hex') <> h.hash)
     ORDER BY h.place LIMIT 1000);
END $$;
-- Computes the hashes of a stretch of the chain again. broken_place: the first one whose entry is gone or is not what was
-- sealed, or whose seal is missing; NULL: none. until_place: how far it came. `otklikctl audit verify` does the same without
-- believing a function of this database.
CREATE FUNCTION audit_recheck(after_place bigint, most integer, OUT until_place bigint, OUT broken_place bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
    WITH stretch AS (
        SELECT s.place, s.entry_id, s.hash FROM audit_seal s WHERE s.place >= after_place ORDER BY s.place LIMIT most::bigint + 1
    ), chain AS (
        SELECT s.place, s.entry_id, s.hash, lag(s.place, 1, after_place) OVER w AS place_before, lag(s.hash, 1, decode(repeat('00', 32), 'hex')) OVER w AS hash_before
        FROM stretch s WINDOW w AS (ORDER BY s.place)
    )
    SELECT COALESCE(max(c.place), after_place),
           min(CASE WHEN c.place_before <> c.place - 1 THEN c.place_before + 1 ELSE c.place END)
               FILTER (WHERE c.place_before <> c.place - 1 OR sha256(c.hash_before || convert_to(t.text, 'UTF8')) IS DISTINCT FROM c.hash)
    FROM chain c LEFT JOIN v_audit_text t ON t.id = c.entry_id
    WHERE c.place > after_place
$$;

-- The sites whose rows this login sees: where a list goes through all of them, each by its own part of an index. What is
-- shown is decided by the row policies all the same.
CREATE FUNCTION visible_sites() RETURNS integer[] LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT gate() THEN
        RAISE EXCEPTION 'sign in first' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE WHEN has_role('city_scope') THEN (SELECT COALESCE(array_agg(s.id ORDER BY s.id), '{}') FROM site s) ELSE my_sites() END;
END $$;
