-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed or opened what, and when. Entries are appended by triggers and by functions of this schema; nobody changes
-- or removes one. A job seals them afterwards into a chain of hashes (audit_seal_some), of which `otklikctl audit verify`
-- knows whether a byte was changed. Names of columns are kept, never values of people.
CREATE TABLE audit_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    made_by xid8 NOT NULL DEFAULT pg_current_xact_id(),
    who text NOT NULL DEFAULT session_user,
    address inet DEFAULT inet_client_addr(),
    verb text NOT NULL,
    object text NOT NULL,
    row_key text NOT NULL DEFAULT '',  -- of the one row; empty where there were several
    site_id integer,
    person_id bigint,                  -- where it is about one person
    people int8multirange,             -- where it is about several: all of them, as ranges of their numbers
    row_count bigint NOT NULL DEFAULT 1,
    columns text[],                    -- of an update
    old_values jsonb,                  -- of settings, gateways and the like
    new_values jsonb,
    detail text NOT NULL DEFAULT ''
);
CREATE INDEX audit_entry_by_person ON audit_entry (person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX audit_entry_by_people ON audit_entry USING gist (people) WHERE people IS NOT NULL;
CREATE INDEX audit_entry_to_seal ON audit_entry (made_by, id);
CREATE INDEX audit_entry_by_time ON audit_entry USING brin (at);

-- The chain: hash = sha256(hash of the place before || text of the entry); 32 zero bytes stand before the first.
CREATE TABLE audit_seal (
    place bigint PRIMARY KEY,
    entry_id bigint NOT NULL,
    hash bytea NOT NULL
);
-- Where the sealing stands: everything up to (made_by, entry_id) is sealed. Its one row is also the sealer's lock, because
-- any login may take an advisory lock and none may lock this row. floor_id: entries up to it came from another server.
CREATE TABLE audit_sealing (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    place bigint NOT NULL DEFAULT 0,
    hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    made_by xid8 NOT NULL DEFAULT '0',
    entry_id bigint NOT NULL DEFAULT 0,
    floor_id bigint NOT NULL DEFAULT 0
);
INSERT INTO audit_sealing DEFAULT VALUES;

CREATE FUNCTION audit_is_for_ever() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_is_for_ever();
CREATE TRIGGER audit_seal_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION audit_is_for_ever();
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_kept;
ALTER TABLE audit_seal ENABLE ALWAYS TRIGGER audit_seal_kept;

-- For functions of this schema: that a card was opened, people were exported, somebody signed in. Nobody may call them.
CREATE FUNCTION audit_note(verb text, object text, site integer, person bigint, detail text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_entry (verb, object, site_id, person_id, detail) VALUES (verb, object, site, person, COALESCE(detail, ''))
$$;
CREATE FUNCTION audit_note_people(verb text, object text, site integer, ids bigint[], detail text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_entry (verb, object, site_id, person_id, people, row_count, detail)
    SELECT verb, object, site, CASE WHEN min(p) = max(p) THEN min(p) END, CASE WHEN min(p) <> max(p) THEN range_agg(int8range(p, p, '[]')) END,
           count(*), COALESCE(detail, '')
    FROM unnest(ids) AS p GROUP BY CASE WHEN cardinality(ids) > 20000 THEN p >> 14 END
$$;
-- A change of something that no table of this schema holds, such as the roles of a login. No secrets, no values of people.
CREATE FUNCTION audit_note_change(object text, row_key text, old_values jsonb, new_values jsonb, detail text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_entry (verb, object, row_key, old_values, new_values, detail)
    VALUES ('update', object, COALESCE(row_key, ''), old_values, new_values, COALESCE(detail, ''))
$$;

-- The tables that are watched. person: the column that says whom a row is about, empty where it is about nobody. quiet:
-- columns that the machine moves all the time; a change of these alone is no entry. shown: columns whose values are kept.
CREATE TABLE audit_watched (
    name name PRIMARY KEY,
    person name NOT NULL,
    quiet name[] NOT NULL,
    shown name[] NOT NULL
);
-- Makes the triggers of a table and their function audited_<table>(), written for its columns of now: a general function
-- would have to plan its statements anew for every change. Rows about people: one entry a statement and site (of more than
-- 20,000 rows, one for each 16,384 numbers); other rows: one entry each.
CREATE FUNCTION audit_write(watched name) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $make$
DECLARE
    w audit_watched := (SELECT a FROM audit_watched a WHERE a.name = watched);
    site text := CASE WHEN watched = 'site' THEN '%s.id'
                      WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = watched::regclass AND attname = 'site_id' AND NOT attisdropped) THEN '%s.site_id'
                      ELSE 'NULL::integer' END;
    key text := (SELECT 'concat_ws(''/'', ' || string_agg('%1$s.' || quote_ident(a.attname), ', ' ORDER BY array_position(i.indkey::int2[], a.attnum)) || ')'
                 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
                 WHERE i.indrelid = watched::regclass AND i.indisprimary);
    columns name[] := (SELECT array_agg(attname ORDER BY attnum) FROM pg_attribute
                       WHERE attrelid = watched::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ALL (w.quiet));
    old_row text := (SELECT 'ROW(' || string_agg(format('o.%I', c), ', ') || ')' FROM unnest(columns) c);
    new_row text := replace(old_row, 'o.', 'n.');
    differ text;
    pairs text;
    body text;
    how text;
    verb text;
BEGIN
    SELECT string_agg(format('CASE WHEN %s THEN %L END', CASE WHEN w.person = '' THEN format('o.%1$I IS DISTINCT FROM n.%1$I', c)
                                                              ELSE format('bool_or(o.%1$I IS DISTINCT FROM n.%1$I)', c) END, c), ', ')
    INTO differ FROM unnest(columns) c;
    SELECT string_agg(format('o.%1$I IS DISTINCT FROM n.%1$I', c), ' OR ') INTO old_row FROM unnest(columns) c;
    -- Old and new rows of a statement come in the same order, so that a changed key makes no difference.
    pairs := format('(SELECT row_number() OVER () AS audit_row, * FROM old_rows) o JOIN (SELECT row_number() OVER () AS audit_row, * FROM new_rows) n USING (audit_row) WHERE %s', old_row);
    IF w.person <> '' THEN
        FOREACH verb IN ARRAY ARRAY['insert', 'delete'] LOOP
            how := format($q$
        INSERT INTO audit_entry (verb, object, site_id, person_id, people, row_count, row_key)
        SELECT %1$L, %2$L, %3$s, CASE WHEN min(r.%4$I) = max(r.%4$I) THEN min(r.%4$I) END,
               CASE WHEN min(r.%4$I) <> max(r.%4$I) THEN range_agg(int8range(r.%4$I, r.%4$I, '[]')) FILTER (WHERE r.%4$I IS NOT NULL) END,
               count(*), CASE WHEN count(*) = 1 THEN min(%5$s) ELSE '' END
        FROM %6$s r GROUP BY %3$s, CASE WHEN (SELECT count(*) FROM %6$s) > 20000 THEN r.%4$I >> 14 END;$q$,
                verb, watched, format(site, 'r'), w.person, format(key, 'r'), CASE verb WHEN 'insert' THEN 'new_rows' ELSE 'old_rows' END);
            body := concat(body, format(E'\n    %s TG_OP = %L THEN', CASE verb WHEN 'insert' THEN 'IF' ELSE 'ELSIF' END, upper(verb)), how);
        END LOOP;
        body := concat(body, format($q$
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO audit_entry (verb, object, site_id, person_id, people, row_count, row_key, columns)
        SELECT 'update', %1$L, %2$s, CASE WHEN min(least(o.%3$I, n.%3$I)) = max(greatest(o.%3$I, n.%3$I)) THEN min(n.%3$I) END,
               CASE WHEN min(least(o.%3$I, n.%3$I)) <> max(greatest(o.%3$I, n.%3$I))
                    THEN range_agg(int8range(o.%3$I, o.%3$I, '[]')) FILTER (WHERE o.%3$I IS NOT NULL)
                       + range_agg(int8range(n.%3$I, n.%3$I, '[]')) FILTER (WHERE n.%3$I IS NOT NULL) END,
               count(*), CASE WHEN count(*) = 1 THEN min(%4$s) ELSE '' END, array_remove(ARRAY[%5$s], NULL)
        FROM %6$s GROUP BY %2$s, CASE WHEN (SELECT count(*) FROM new_rows) > 20000 THEN n.%3$I >> 14 END;$q$,
            watched, format(site, 'n'), w.person, format(key, 'o'), differ, pairs));
    ELSE
        body := format($q$
    IF TG_OP = 'INSERT' THEN
        INSERT INTO audit_entry (verb, object, site_id, row_key, new_values)
        SELECT 'insert', %1$L, %2$s, %3$s, %4$s FROM new_rows n;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO audit_entry (verb, object, site_id, row_key, old_values)
        SELECT 'delete', %1$L, %5$s, %6$s, %7$s FROM old_rows o;
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO audit_entry (verb, object, site_id, row_key, columns, old_values, new_values)
        SELECT 'update', %1$L, %2$s, %6$s, array_remove(ARRAY[%8$s], NULL), %7$s, %4$s FROM %9$s;$q$,
            watched, format(site, 'n'), format(key, 'n'),
            COALESCE((SELECT 'jsonb_build_object(' || string_agg(format('%L, n.%I', c, c), ', ') || ')' FROM unnest(w.shown) c), 'NULL::jsonb'),
            format(site, 'o'), format(key, 'o'),
            COALESCE((SELECT 'jsonb_build_object(' || string_agg(format('%L, o.%I', c, c), ', ') || ')' FROM unnest(w.shown) c), 'NULL::jsonb'),
            differ, pairs);
    END IF;
    -- A plan is kept for the session: made for one row, a nested loop would be run for a hundred thousand. And the session
    -- may have turned the other joins off, as an import does.
    EXECUTE format($q$
CREATE OR REPLACE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_nestloop = off SET enable_hashjoin = on SET jit = off AS $audited$
BEGIN%s
    ELSE
        INSERT INTO audit_entry (verb, object, row_count) VALUES (lower(TG_OP), %L, 0);
    END IF;
    RETURN NULL;
END $audited$;
CREATE OR REPLACE TRIGGER audit_insert AFTER INSERT ON %4$I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %1$I();
CREATE OR REPLACE TRIGGER audit_update AFTER UPDATE ON %4$I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %1$I();
CREATE OR REPLACE TRIGGER audit_delete AFTER DELETE ON %4$I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION %1$I();
CREATE OR REPLACE TRIGGER audit_truncate AFTER TRUNCATE ON %4$I FOR EACH STATEMENT EXECUTE FUNCTION %1$I();
ALTER TABLE %4$I ENABLE ALWAYS TRIGGER audit_insert, ENABLE ALWAYS TRIGGER audit_update, ENABLE ALWAYS TRIGGER audit_delete, ENABLE ALWAYS TRIGGER audit_truncate;
$q$, 'audited_' || watched, body, watched, watched);
END $make$;
-- For migrations: begins to watch a table. After a watched table got a column: audit_watch_again().
CREATE FUNCTION audit_watch(watched name, person name, quiet name[], shown name[]) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO audit_watched (name, person, quiet, shown) VALUES (watched, person, quiet, shown);
    PERFORM audit_write(watched);
END $$;
CREATE FUNCTION audit_watch_again() RETURNS void LANGUAGE sql VOLATILE SET search_path = public, pg_temp AS $$
    SELECT audit_write(w.name) FROM audit_watched w
$$;

SELECT audit_watch(w.name, w.person, w.quiet::name[], w.shown::name[])
FROM (VALUES
    ('person', 'id', '{updated_at,version}', '{}'),
    ('person_attribute', 'person_id', '{}', '{}'),
    ('address', 'person_id', '{}', '{}'),
    ('service_event', 'person_id', '{}', '{}'),
    ('consent_event', 'person_id', '{}', '{}'),
    ('care_note', 'person_id', '{version}', '{}'),
    ('import_run', '', '{}', '{}'),
    ('segment', '', '{updated_at}', '{}'),
    ('campaign', '', '{version}', '{}'),
    ('campaign_approval', '', '{}', '{version}'),
    ('send_job', '', '{state_sentence,refusals_in_a_row,audience_size}', '{state}'),
    ('gateway', '', '{state_sentence,since,not_before,puller,pull_until}',
     '{name,kind,channel,rate_per_second,price,currency,weight,state,state_code,removed_at}'),
    ('setting', '', '{}', '{value}'),
    ('site', '', '{}', '{code,name}'),
    ('district', '', '{}', '{code,name}'),
    ('service', '', '{}', '{code,name}'),
    ('channel', '', '{}', '{}'),
    ('agency', '', '{}', '{code,name}'),
    ('topic', '', '{}', '{code,name,basis}'),
    ('access_operator', '', '{}', '{name,kind,language,disabled_at,disabled_why}'),
    ('access_operator_site', '', '{}', '{}'),
    ('access_factor', '', '{}', '{confirmed_at}'),
    ('access_unlock', '', '{}', '{operator_id,new_factor,asked_by,confirmed_by}')) AS w (name, person, quiet, shown);

-- Who came in and who was refused. The further connections of a desk that has signed in are no news.
CREATE FUNCTION audit_signed_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        INSERT INTO audit_entry (verb, object, row_key) VALUES ('sign_out', 'access_session', NEW.id);
    ELSIF NOT EXISTS (SELECT 1 FROM access_session s WHERE s.token_hash = NEW.token_hash AND s.id <> NEW.id) THEN
        INSERT INTO audit_entry (verb, object, row_key, detail)
        VALUES ('sign_in', 'access_session', NEW.id, CASE WHEN NEW.odd THEN NEW.machine || ' (new)' ELSE NEW.machine END);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER audit_signed_in AFTER INSERT ON access_session FOR EACH ROW EXECUTE FUNCTION audit_signed_in();
CREATE TRIGGER audit_signed_out AFTER UPDATE OF ended_at ON access_session FOR EACH ROW
    WHEN (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL) EXECUTE FUNCTION audit_signed_in();
CREATE FUNCTION audit_tried() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO audit_entry (verb, object, row_key, detail)
    VALUES (CASE WHEN NEW.outcome <> 'right' THEN 'code_' || NEW.outcome ELSE 'step_up' END, 'access_try', NEW.id, NEW.purpose);
    RETURN NULL;
END $$;
CREATE TRIGGER audit_tried AFTER INSERT ON access_try FOR EACH ROW WHEN (NEW.outcome <> 'right' OR NEW.purpose = 'step-up')
    EXECUTE FUNCTION audit_tried();
ALTER TABLE access_session ENABLE ALWAYS TRIGGER audit_signed_in, ENABLE ALWAYS TRIGGER audit_signed_out;
ALTER TABLE access_try ENABLE ALWAYS TRIGGER audit_tried;

-- The text of an entry that is hashed. app/access/auditchain.cpp writes the same, byte for byte, from the columns alone.
CREATE VIEW v_audit_text WITH (security_invoker = true) AS
SELECT id, made_by,
       json_build_array(id, (extract(epoch FROM at) * 1000000)::bigint, made_by::text, who, host(address), verb, object, row_key, site_id, person_id,
                        people::text, row_count, array_to_string(columns, ','), old_values, new_values, detail)::text AS text
FROM audit_entry;

-- Seals at most so many entries and says how many it was; the place and the hash at the end of the chain. What transactions
-- below the horizon wrote is complete for ever, so the order (transaction, entry) never has to be mended.
CREATE FUNCTION audit_seal_some(most integer, OUT sealed integer, OUT head_place bigint, OUT head_hash text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
DECLARE
    s audit_sealing;
    e record;
    entries bigint[] := '{}';
    hashes bytea[] := '{}';
    first_place bigint;
    came_along bigint;
BEGIN
    sealed := 0;
    SELECT * INTO s FROM audit_sealing FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN -- somebody else is at it
        SELECT place, encode(hash, 'hex') INTO head_place, head_hash FROM audit_sealing;
        RETURN;
    END IF;
    first_place := s.place;
    IF s.made_by >= pg_snapshot_xmax(pg_current_snapshot()) THEN
        -- This database was restored on a server that counts its transactions from lower numbers. Whatever came along
        -- has been committed long since.
        SELECT max(id) INTO came_along FROM audit_entry WHERE made_by >= pg_snapshot_xmax(pg_current_snapshot());
        FOR e IN SELECT t.id, t.text FROM v_audit_text t
                 WHERE t.id <= came_along AND NOT EXISTS (SELECT 1 FROM audit_seal x WHERE x.entry_id = t.id) ORDER BY t.id LOOP
            s.hash := sha256(s.hash || convert_to(e.text, 'UTF8'));
            entries := entries || e.id;
            hashes := hashes || s.hash;
        END LOOP;
        s.floor_id := came_along;
        s.made_by := '0';
        s.entry_id := 0;
    ELSE
        FOR e IN SELECT t.id, t.made_by, t.text FROM v_audit_text t
                 WHERE (t.made_by, t.id) > (s.made_by, s.entry_id) AND t.made_by < pg_snapshot_xmin(pg_current_snapshot()) AND t.id > s.floor_id
                 ORDER BY t.made_by, t.id LIMIT most LOOP
            s.hash := sha256(s.hash || convert_to(e.text, 'UTF8'));
            entries := entries || e.id;
            hashes := hashes || s.hash;
            s.made_by := e.made_by;
            s.entry_id := e.id;
        END LOOP;
    END IF;
    sealed := cardinality(entries);
    s.place := first_place + sealed;
    head_place := s.place;
    head_hash := encode(s.hash, 'hex');
    IF sealed > 0 OR came_along IS NOT NULL THEN
        INSERT INTO audit_seal (place, entry_id, hash)
        SELECT first_place + n.place, n.entry_id, n.hash FROM unnest(entries, hashes) WITH ORDINALITY AS n (entry_id, hash, place);
        UPDATE audit_sealing SET place = s.place, hash = s.hash, made_by = s.made_by, entry_id = s.entry_id, floor_id = s.floor_id;
    END IF;
END $$;

-- May this login read the audit? An auditor behind the gate; the owner of the server reads the tables themselves.
CREATE FUNCTION audit_reader() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = session_user) OR (gate() AND has_role('auditor'))
$$;
CREATE FUNCTION audit_whole_city() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT pg_has_role(session_user, 'otklik_city_scope', 'MEMBER')
$$;

-- What happened to a person's card (person NULL: to anything), the newest first, in pages: before_id is the last entry of
-- the page before, 0 for the first. who '' is anybody. With a site scope, the entries of one's own sites.
CREATE FUNCTION audit_find(person bigint, by_whom text, since timestamptz, until timestamptz, before_id bigint, most integer)
RETURNS TABLE (id bigint, at timestamptz, who text, full_name text, address text, verb text, object text, row_key text, site_id integer, site text,
               person_id bigint, row_count bigint, columns text, old_values text, new_values text, detail text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    city boolean := audit_whole_city();
    mine integer[] := my_sites();
BEGIN
    IF NOT audit_reader() THEN
        RAISE EXCEPTION 'the audit is read by auditors' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT e.id, e.at, e.who, COALESCE(o.full_name, ''), COALESCE(host(e.address), ''), e.verb, e.object, e.row_key, e.site_id, COALESCE(s.name, ''),
           e.person_id, e.row_count, COALESCE(array_to_string(e.columns, ','), ''), COALESCE(e.old_values::text, ''), COALESCE(e.new_values::text, ''), e.detail
    FROM (SELECT a.* FROM audit_entry a WHERE person IS NOT NULL AND a.person_id = person
          UNION ALL
          SELECT a.* FROM audit_entry a WHERE person IS NOT NULL AND a.people @> person
          UNION ALL
          SELECT a.* FROM audit_entry a WHERE person IS NULL) e
    LEFT JOIN access_operator o ON o.name = e.who
    LEFT JOIN site s ON s.id = e.site_id
    WHERE (before_id = 0 OR e.id < before_id) AND (since IS NULL OR e.at >= since) AND (until IS NULL OR e.at < until)
      AND (by_whom = '' OR e.who = by_whom) AND (city OR e.site_id = ANY (mine))
    ORDER BY e.id DESC LIMIT most;
END $$;

-- Who made the last change of a person, for whoever changes this person too: the name alone, and '' for oneself. NULL:
-- not known, or not a person of one's sites.
CREATE FUNCTION person_changed_by(person bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN e.who = session_user THEN '' ELSE COALESCE(NULLIF(o.full_name, ''), e.who) END
    FROM (SELECT a.id, a.who, a.object, a.verb, a.site_id FROM audit_entry a WHERE a.person_id = $1
          UNION ALL
          SELECT a.id, a.who, a.object, a.verb, a.site_id FROM audit_entry a WHERE a.people @> $1) e
    LEFT JOIN access_operator o ON o.name = e.who
    WHERE gate() AND e.object IN ('person', 'person_attribute', 'address') AND e.verb IN ('insert', 'update', 'delete')
      AND (audit_whole_city() OR e.site_id = ANY (my_sites()))
    ORDER BY e.id DESC LIMIT 1
$$;

-- An auditor took entries out into a file.
CREATE FUNCTION audit_exported(person bigint, entries bigint) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT audit_reader() THEN
        RAISE EXCEPTION 'the audit is read by auditors' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO audit_entry (verb, object, person_id, row_count) VALUES ('export', 'audit_entry', person, entries);
END $$;

-- For an auditor of the whole city who checks the chain: seals with the bare columns of their entries, in pages.
CREATE FUNCTION audit_chain(after_place bigint, most integer)
RETURNS TABLE (place bigint, entry_id bigint, hash text, id bigint, at bigint, made_by text, who text, address text, verb text, object text, row_key text,
               site_id integer, person_id bigint, people text, row_count bigint, columns text, old_values text, new_values text, detail text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT (audit_reader() AND audit_whole_city()) THEN
        RAISE EXCEPTION 'the chain is checked by auditors of the whole city' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT s.place, s.entry_id, encode(s.hash, 'hex'), e.id, (extract(epoch FROM e.at) * 1000000)::bigint, e.made_by::text, e.who, host(e.address), e.verb,
           e.object, e.row_key, e.site_id, e.person_id, e.people::text, e.row_count, array_to_string(e.columns, ','), e.old_values::text, e.new_values::text, e.detail
    FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
    WHERE s.place > after_place ORDER BY s.place LIMIT most;
END $$;
-- The entries that no seal holds yet, and where the sealing says that it stands.
CREATE FUNCTION audit_unsealed() RETURNS TABLE (id bigint, at timestamptz) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT (audit_reader() AND audit_whole_city()) THEN
        RAISE EXCEPTION 'the chain is checked by auditors of the whole city' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT e.id, e.at FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id) ORDER BY e.id;
END $$;
CREATE FUNCTION audit_head(OUT place bigint, OUT hash text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.place, encode(s.hash, 'hex') FROM audit_sealing s
$$;
