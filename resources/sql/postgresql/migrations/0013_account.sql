-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody at a desk may do with their own login: see its sign-ins, take a new authenticator, change the password.
-- Every function goes by session_user and takes no login from its caller.

-- A new authenticator that has not shown a right code yet. The old one counts until then, so that a picture that was
-- not scanned locks nobody out.
CREATE TABLE access_new_factor (
    operator_id bigint PRIMARY KEY REFERENCES access_operator (id),
    seed bytea NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

ALTER TABLE access_change DROP CONSTRAINT access_change_what_check;
ALTER TABLE access_change ADD CONSTRAINT access_change_what_check
    CHECK (what IN ('added', 'roles', 'sites', 'disabled', 'enabled', 'unlock asked', 'unlocked', 'factor', 'password'));

-- Who asks, if the gate is open to them and they have given a fresh code (OTK01: not yet).
CREATE FUNCTION my_operator(fresh boolean) RETURNS access_operator LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
    me access_operator;
BEGIN
    SELECT * INTO me FROM access_operator WHERE name = session_user AND kind = 'person';
    IF me.id IS NULL OR NOT gate() THEN
        RAISE EXCEPTION 'only for people who are signed in' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF fresh AND NOT stepped_up() THEN
        RAISE EXCEPTION 'a fresh code is needed first' USING ERRCODE = 'OTK01';
    END IF;
    RETURN me;
END $$;

-- One's own sign-ins and fresh codes, newest first; the same form as sign_in_list().
CREATE FUNCTION my_sign_ins(days integer, at_most integer) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me access_operator := my_operator(false);
BEGIN
    RETURN (SELECT COALESCE(jsonb_agg(jsonb_build_object('at', t.at, 'login', me.name, 'address', COALESCE(host(t.address), ''), 'machine', t.machine,
                                                         'purpose', t.purpose, 'outcome', t.outcome, 'odd', t.odd) ORDER BY t.at DESC), '[]')
            FROM (SELECT y.at, y.address, y.machine, y.purpose, y.outcome,
                         EXISTS (SELECT 1 FROM access_session s WHERE s.operator_id = me.id AND s.made_by = y.made_by AND s.odd) AS odd
                  FROM access_try y
                  WHERE y.operator_id = me.id AND y.at > clock_timestamp() - make_interval(days => least(days, 3650))
                  ORDER BY y.at DESC LIMIT least(at_most, 5000)) t);
END $$;

-- Ends one's sessions at other desks; answers how many desks these were. The desk that asks goes on.
CREATE FUNCTION my_end_other_sessions() RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me access_operator := my_operator(true);
    desks bigint;
BEGIN
    WITH ended AS (
        UPDATE access_session SET ended_at = clock_timestamp()
        WHERE operator_id = me.id AND ended_at IS NULL AND expires_at > clock_timestamp()
          AND token_hash NOT IN (SELECT s.token_hash FROM access_session s
                                 WHERE s.pid = pg_backend_pid() AND s.backend_start = access_backend_start() AND s.login = session_user)
        RETURNING token_hash)
    SELECT count(DISTINCT token_hash) INTO desks FROM ended;
    RETURN desks;
END $$;

-- The seed of a new authenticator, after a fresh code of the old one. It counts once my_confirm_factor() has seen a right
-- code of it, within 15 minutes.
CREATE FUNCTION my_new_factor() RETURNS bytea
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me access_operator := my_operator(true);
    new_seed bytea := otklik_crypto.gen_random_bytes(20);
BEGIN
    INSERT INTO access_new_factor (operator_id, seed) VALUES (me.id, new_seed)
    ON CONFLICT (operator_id) DO UPDATE SET seed = excluded.seed, made_at = clock_timestamp();
    RETURN new_seed;
END $$;

-- Puts the new authenticator in place of the old one and ends the sessions of other desks. False: the code is not right,
-- or there is none to confirm. Whoever may call this was given the seed, so guessing learns nothing; the code is used up
-- all the same. An error must not print the seed.
CREATE FUNCTION my_confirm_factor(code text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    me access_operator := my_operator(true);
    new_seed bytea := (SELECT f.seed FROM access_new_factor f WHERE f.operator_id = me.id AND f.made_at > clock_timestamp() - INTERVAL '15 minutes');
    now_step bigint := floor(extract(epoch FROM clock_timestamp()) / 30);
    matched bigint := (SELECT max(s.step) FROM generate_series(now_step - 1, now_step + 1) AS s (step) WHERE access_totp(new_seed, s.step) = code);
BEGIN
    IF new_seed IS NULL OR matched IS NULL THEN
        RETURN false;
    END IF;
    BEGIN
        INSERT INTO access_used_step (operator_id, step) VALUES (me.id, matched) ON CONFLICT DO NOTHING;
        INSERT INTO access_factor (operator_id, seed, confirmed_at, confirmed_by) VALUES (me.id, new_seed, clock_timestamp(), pg_current_xact_id())
        ON CONFLICT (operator_id) DO UPDATE SET seed = excluded.seed, made_at = clock_timestamp(), confirmed_at = excluded.confirmed_at,
                                                confirmed_by = excluded.confirmed_by;
        DELETE FROM access_new_factor WHERE operator_id = me.id;
        UPDATE access_operator SET enrolment_hash = NULL, enrolment_until = NULL WHERE id = me.id;
        PERFORM my_end_other_sessions();
        INSERT INTO access_change (operator_id, what) VALUES (me.id, 'factor');
    EXCEPTION WHEN OTHERS THEN
        RAISE EXCEPTION 'the authenticator was not changed' USING ERRCODE = 'invalid_authorization_specification';
    END;
    RETURN true;
END $$;

-- Written down in the transaction of ALTER ROLE, which no trigger sees. A program that leaves it out changes its own
-- password all the same: the server lets everybody do that. Whose it is goes by the session, but for a superuser.
CREATE FUNCTION operator_note_password(login_name text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    him bigint;
BEGIN
    IF operator_is_superuser() THEN
        SELECT id INTO him FROM access_operator WHERE name = login_name;
    ELSE
        him := (my_operator(true)).id;
        IF login_name <> session_user THEN
            PERFORM operator_refuse('access.not_owner');
        END IF;
    END IF;
    INSERT INTO access_change (operator_id, what) VALUES (him, 'password');
END $$;
