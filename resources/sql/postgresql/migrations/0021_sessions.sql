-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two things: ending one session of several, and an audit that is sealed whatever other databases of the server do.
--
-- Ending one session: one's own, from «My account», and anybody's, by an administrator. A session is what one code opened; all connections of a desk share its token. Its number is that of its first row; the token itself, and its
-- hash, are told to nobody.

ALTER TABLE access_change DROP CONSTRAINT access_change_what_check;
ALTER TABLE access_change ADD CONSTRAINT access_change_what_check
    CHECK (what IN ('added', 'roles', 'sites', 'disabled', 'enabled', 'unlock asked', 'unlocked', 'factor', 'password', 'signed out'));

-- The sessions of an operator that are open, newest first. here: of the connection that asks.
CREATE FUNCTION access_open_sessions(operator bigint) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT COALESCE(jsonb_agg(jsonb_build_object('id', t.id, 'since', t.since, 'until', t.until, 'address', COALESCE(host(t.address), ''),
                                                 'machine', t.machine, 'odd', t.odd, 'here', t.here) ORDER BY t.id DESC), '[]')
    FROM (SELECT min(s.id) AS id, min(s.made_at) AS since, max(s.expires_at) AS until, min(s.address) AS address, min(s.machine) AS machine,
                 bool_or(s.odd) AS odd,
                 bool_or(s.pid = pg_backend_pid() AND s.backend_start = access_backend_start() AND s.login = session_user) AS here
          FROM access_session s
          WHERE s.operator_id = operator AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()
          GROUP BY s.token_hash) t
$$;

CREATE FUNCTION my_sessions() RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me access_operator := my_operator(false);
BEGIN
    RETURN access_open_sessions(me.id);
END $$;

-- Ends one of one's own sessions, after a fresh code. False: it is not one's own, it has ended, or it is the one that
-- asks, which sign_out() ends; which of these it was is not told apart.
CREATE FUNCTION my_end_session(session bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me access_operator := my_operator(true);
BEGIN
    UPDATE access_session SET ended_at = clock_timestamp()
    WHERE operator_id = me.id AND ended_at IS NULL AND expires_at > clock_timestamp()
      AND token_hash = (SELECT s.token_hash FROM access_session s WHERE s.id = my_end_session.session AND s.operator_id = me.id)
      AND token_hash NOT IN (SELECT s.token_hash FROM access_session s
                             WHERE s.pid = pg_backend_pid() AND s.backend_start = access_backend_start() AND s.login = session_user);
    RETURN FOUND;
END $$;

-- For those who look after the others: who is signed in, and where.
CREATE FUNCTION operator_sessions(login_name text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    him bigint := (SELECT o.id FROM access_operator o WHERE o.name = login_name);
BEGIN
    PERFORM operator_require(false, 'administrator', 'supervisor', 'auditor');
    IF him IS NULL THEN
        PERFORM operator_refuse('access.unknown_operator');
    END IF;
    RETURN access_open_sessions(him);
END $$;

-- Ends one session of somebody else, or all of them (session NULL); how many these were. The gate closes at once for the
-- connections that are open; the login may sign in again.
CREATE FUNCTION operator_sign_out(login_name text, session bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    him access_operator;
    ended bigint;
BEGIN
    PERFORM operator_require(true, 'administrator');
    him := operator_target(login_name);
    WITH gone AS (
        UPDATE access_session SET ended_at = clock_timestamp()
        WHERE operator_id = him.id AND ended_at IS NULL AND expires_at > clock_timestamp()
          AND (operator_sign_out.session IS NULL
               OR token_hash = (SELECT s.token_hash FROM access_session s WHERE s.id = operator_sign_out.session AND s.operator_id = him.id))
        RETURNING token_hash)
    SELECT count(DISTINCT token_hash) INTO ended FROM gone;
    IF ended > 0 THEN
        INSERT INTO access_change (operator_id, what, after) VALUES (him.id, 'signed out', jsonb_build_object('sessions', ended));
    END IF;
    RETURN ended;
END $$;

-- Below which every transaction of this database has ended, as the snapshot of the caller sees it. pg_snapshot_xmin() is the
-- same for the whole server, so that an hour of loading in another database would keep the audit of this one unsealed for
-- an hour. A transaction that has a number holds a lock on it, and pg_stat_activity tells everybody which database the
-- holder is in. Whatever is not surely of another database counts as one of ours: also what ended between the snapshot and
-- the look at the locks, what was prepared, and the transaction of the sealer itself.
CREATE FUNCTION audit_horizon() RETURNS xid8 LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT LEAST(pg_snapshot_xmax(pg_current_snapshot()), pg_current_xact_id_if_assigned(),
                 (SELECT min(x.running) FROM pg_snapshot_xip(pg_current_snapshot()) AS x (running)
                  WHERE NOT EXISTS (SELECT 1 FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
                                    WHERE l.locktype = 'transactionid' AND l.mode = 'ExclusiveLock' AND l.granted
                                      AND l.transactionid = x.running::xid
                                      AND a.datid <> (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()))))
$$;
-- As in migration 0009, with this horizon.
CREATE OR REPLACE FUNCTION audit_seal_some(most integer, OUT sealed integer, OUT head_place bigint, OUT head_hash text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
DECLARE
    s audit_sealing;
    e record;
    entries bigint[] := '{}';
    hashes bytea[] := '{}';
    first_place bigint;
    came_along bigint;
    horizon xid8;
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
        horizon := audit_horizon(); -- by an older snapshot than that of the loop
        FOR e IN SELECT t.id, t.made_by, t.text FROM v_audit_text t
                 WHERE (t.made_by, t.id) > (s.made_by, s.entry_id) AND t.made_by < horizon AND t.id > s.floor_id
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
