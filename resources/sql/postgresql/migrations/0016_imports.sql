-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import did, so that it can be taken back as a unit; rows that are known again by a hash; measurements.
-- app/decisions/0008 says why an import is one transaction and what an undo keeps.
ALTER TABLE import_run DROP CONSTRAINT import_run_kind_check;
ALTER TABLE import_run ADD CONSTRAINT import_run_kind_check CHECK (kind IN ('people', 'events', 'clinic'));
ALTER TABLE import_run ADD COLUMN run_by text NOT NULL DEFAULT '', ADD COLUMN undone_at timestamptz, ADD COLUMN undone_by text NOT NULL DEFAULT '';
ALTER TABLE import_run ALTER COLUMN run_by SET DEFAULT session_user;
CREATE INDEX import_run_by_file ON import_run (site_id, sha256, id);

-- The row of a file that made a person what they are: as long as version is still import_version, the same row again has
-- nothing to say (PeopleImport). People without an external id are looked for by it.
ALTER TABLE person ADD COLUMN import_hash bigint, ADD COLUMN import_version integer;
CREATE INDEX person_by_import ON person (site_id, import_hash) WHERE external_id IS NULL AND import_hash IS NOT NULL;
UPDATE audit_watched SET quiet = quiet || '{import_hash,import_version}' WHERE name = 'person';
SELECT audit_watch_again();

-- What an import made: numbers in ranges, because they follow one another.
CREATE TABLE import_created (
    site_id integer NOT NULL,
    run_id bigint NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    what text NOT NULL CHECK (what IN ('person', 'event')),
    first_id bigint NOT NULL,
    last_id bigint NOT NULL,
    PRIMARY KEY (site_id, run_id, what, first_id),
    CHECK (last_id >= first_id)
);
-- What an import changed of a person: only the fields that it changed, '' for nothing; attributes as "attribute:NAME".
-- addresses: those that it added, [{"kind", "value"}]. clean: an undo put everything back, so that all this person's
-- versions since are accounted for.
CREATE TABLE import_change (
    site_id integer NOT NULL,
    run_id bigint NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    person_id bigint NOT NULL,
    before jsonb NOT NULL DEFAULT '{}',
    after jsonb NOT NULL DEFAULT '{}',
    addresses jsonb NOT NULL DEFAULT '[]',
    clean boolean NOT NULL DEFAULT false,
    PRIMARY KEY (site_id, run_id, person_id),
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE
);
CREATE INDEX import_change_by_person ON import_change (site_id, person_id);

-- Whoever is erased is erased here too.
CREATE FUNCTION import_forget_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM import_change WHERE site_id = NEW.site_id AND person_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER person_erased_from_imports AFTER UPDATE ON person FOR EACH ROW
    WHEN (NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL) EXECUTE FUNCTION import_forget_person();

-- Keys to sites, districts and people are looked up once a statement instead of once a row: that was a third of what storing
-- a person cost. The declared keys stay and go on guarding the other side (DELETE and cascades).
CREATE FUNCTION person_refers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM (SELECT DISTINCT n.site_id FROM new_rows n) s WHERE NOT EXISTS (SELECT 1 FROM site x WHERE x.id = s.site_id)) THEN
        RAISE EXCEPTION 'there is no such site' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'person_site_id_fkey', TABLE = 'person';
    END IF;
    IF EXISTS (SELECT 1 FROM (SELECT DISTINCT n.district_id FROM new_rows n WHERE n.district_id IS NOT NULL) d
               WHERE NOT EXISTS (SELECT 1 FROM district x WHERE x.id = d.district_id)) THEN
        RAISE EXCEPTION 'there is no such district' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'person_district_id_fkey', TABLE = 'person';
    END IF;
    RETURN NULL;
END $$;
-- People who were there before this transaction are locked against deletion, as the key itself would do it.
CREATE FUNCTION address_refers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
    wanted bigint;
    found bigint;
    older bigint[];
BEGIN
    SELECT count(*) INTO wanted FROM new_addresses;
    SELECT count(*), array_agg(p.id) FILTER (WHERE p.xmin <> pg_current_xact_id()::xid) INTO found, older
    FROM new_addresses n JOIN person p ON p.id = n.person_id AND p.site_id = n.site_id;
    IF older IS NOT NULL THEN
        PERFORM 1 FROM person p WHERE p.id = ANY (older) ORDER BY p.id FOR KEY SHARE;
        SELECT count(*) INTO found FROM new_addresses n JOIN person p ON p.id = n.person_id AND p.site_id = n.site_id;
    END IF;
    IF found <> wanted THEN
        RAISE EXCEPTION 'there is no such person' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'address_site_id_person_id_fkey', TABLE = 'address';
    END IF;
    RETURN NULL;
END $$;
DO $$
DECLARE
    k record;
BEGIN
    -- Only a superuser may turn the checks by row off; anybody else has both, which is right and slower.
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        RETURN;
    END IF;
    FOR k IN SELECT t.tgname, c.conrelid::regclass AS owner
             FROM pg_constraint c JOIN pg_trigger t ON t.tgconstraint = c.oid AND t.tgrelid = c.conrelid
             WHERE t.tgfoid = '"RI_FKey_check_ins"'::regproc
               AND c.conname IN ('person_site_id_fkey', 'person_district_id_fkey', 'address_site_id_person_id_fkey') LOOP
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', k.owner, k.tgname);
    END LOOP;
END $$;
CREATE TRIGGER person_refers AFTER INSERT ON person REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION person_refers();
CREATE TRIGGER address_refers AFTER INSERT ON address REFERENCING NEW TABLE AS new_addresses FOR EACH STATEMENT EXECUTE FUNCTION address_refers();

-- Whom an import changed; words: a later room alone changed something (consent).
CREATE VIEW v_people_import_change WITH (security_invoker = true) AS
SELECT site_id, run_id, person_id, before = '{}' AND after = '{}' AND addresses = '[]' AS words
FROM import_change;
CREATE VIEW v_people_import WITH (security_invoker = true) AS
SELECT id AS import_id, site_id, kind, started_at, undone_at FROM import_run;
CREATE VIEW v_people_import_created WITH (security_invoker = true) AS
SELECT site_id, run_id, what, first_id, last_id FROM import_created;

-- Of whom an undo left something, and why (KeptPerson says the codes); detail: which field or attribute.
CREATE TABLE import_kept (
    site_id integer NOT NULL,
    run_id bigint NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    person_id bigint NOT NULL,
    code text NOT NULL,
    detail text NOT NULL DEFAULT '',
    PRIMARY KEY (site_id, run_id, person_id, code, detail)
);

-- What people are used for, so that they cannot be taken back. Words of consent and changes are looked at apart. A room
-- that adds another use makes this view anew.
CREATE VIEW v_people_use WITH (security_invoker = true) AS
SELECT site_id, person_id, 'event' AS code FROM service_event
UNION ALL SELECT site_id, person_id, 'message' FROM message
UNION ALL SELECT site_id, person_id, 'campaign' FROM send_decision
UNION ALL SELECT site_id, person_id, 'note' FROM care_note
UNION ALL SELECT person_site_id, person_id, 'patient' FROM care_patient
UNION ALL SELECT site_id, person_id, 'erased' FROM erasure;

-- May this login take the import back now? Locks its record. Answers yes, undone, too_old or not_found.
CREATE FUNCTION import_may_undo(run bigint) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    r import_run;
    days integer := COALESCE((SELECT value::integer FROM setting WHERE name = 'retention.imports_days' AND value ~ '^[0-9]{1,5}$'), 30);
BEGIN
    IF NOT gate() OR NOT has_role('importer', 'supervisor') THEN
        RAISE EXCEPTION 'only those who import take an import back' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT stepped_up() THEN
        RAISE EXCEPTION 'a fresh code is needed first' USING ERRCODE = 'OTK01';
    END IF;
    SELECT * INTO r FROM import_run WHERE id = run FOR UPDATE;
    IF r.id IS NULL OR NOT (r.site_id = ANY (my_sites()) OR has_role('city_scope')) THEN
        RETURN 'not_found';
    ELSIF r.undone_at IS NOT NULL THEN
        RETURN 'undone';
    ELSIF days > 0 AND r.started_at < clock_timestamp() - make_interval(days => days) THEN
        RETURN 'too_old';
    END IF;
    RETURN 'yes';
END $$;

-- Takes away what an import made, but people who were changed or used since: those go into import_kept. People with words
-- in the ledger cannot go, so they are emptied. Answers how many people (events, of an import of events) are gone.
CREATE FUNCTION import_take_back(run bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp SET jit = off SET plan_cache_mode = auto AS $$
DECLARE
    r import_run;
    k record;
    gone bigint := 0;
    n bigint;
BEGIN
    IF import_may_undo(run) <> 'yes' THEN
        RAISE EXCEPTION 'this import cannot be taken back' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT * INTO r FROM import_run WHERE id = run;
    DELETE FROM service_event e USING import_created c
    WHERE c.site_id = r.site_id AND c.run_id = run AND c.what = 'event' AND e.site_id = r.site_id AND e.id BETWEEN c.first_id AND c.last_id;
    GET DIAGNOSTICS gone = ROW_COUNT;

    -- Whoever writes something for them at this moment is waited for.
    PERFORM 1 FROM import_created c JOIN person p ON p.site_id = c.site_id AND p.id BETWEEN c.first_id AND c.last_id
    WHERE c.site_id = r.site_id AND c.run_id = run AND c.what = 'person' FOR UPDATE OF p;
    -- A later import that was taken back wholly has changed them twice.
    INSERT INTO import_kept (site_id, run_id, person_id, code)
    SELECT r.site_id, run, p.id, 'changed'
    FROM import_created c JOIN person p ON p.site_id = c.site_id AND p.id BETWEEN c.first_id AND c.last_id
    WHERE c.site_id = r.site_id AND c.run_id = run AND c.what = 'person' AND p.erased_at IS NULL AND p.version <> 1
      AND p.version <> 1 + 2 * (SELECT count(*) FROM import_change x WHERE x.site_id = p.site_id AND x.person_id = p.id AND x.clean);
    INSERT INTO import_kept (site_id, run_id, person_id, code)
    SELECT DISTINCT r.site_id, run, u.person_id, u.code
    FROM import_created c JOIN v_people_use u ON u.site_id = c.site_id AND u.person_id BETWEEN c.first_id AND c.last_id
    WHERE c.site_id = r.site_id AND c.run_id = run AND c.what = 'person';
    INSERT INTO import_kept (site_id, run_id, person_id, code)
    SELECT DISTINCT r.site_id, run, e.person_id, 'consent'
    FROM import_created c JOIN consent_event e ON e.site_id = c.site_id AND e.person_id BETWEEN c.first_id AND c.last_id
    WHERE c.site_id = r.site_id AND c.run_id = run AND c.what = 'person'
      AND NOT (e.source = 'import' AND e.at = r.started_at AND e.evidence LIKE '%' || r.sha256)
      AND e.evidence <> 'undo of import ' || run AND e.evidence <> 'erased address'
    ON CONFLICT DO NOTHING;
    -- What later migrations let refer to people without being taken along.
    FOR k IN SELECT f.conrelid::regclass AS owner,
                    (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = f.conrelid AND a.attnum = f.conkey[array_position(f.confkey, p.attnum)]) AS who
             FROM pg_constraint f JOIN pg_attribute p ON p.attrelid = f.confrelid AND p.attname = 'id'
             WHERE f.contype = 'f' AND f.confrelid = 'person'::regclass AND f.confdeltype NOT IN ('c', 'n')
               AND f.conrelid <> ALL (ARRAY['consent_event', 'message', 'erasure']::regclass[]) LOOP
        EXECUTE format('INSERT INTO import_kept (site_id, run_id, person_id, code)
                        SELECT DISTINCT c.site_id, c.run_id, x.%1$I, ''used'' FROM import_created c JOIN %2$s x ON x.%1$I BETWEEN c.first_id AND c.last_id
                        WHERE c.site_id = $1 AND c.run_id = $2 AND c.what = ''person'' ON CONFLICT DO NOTHING', k.who, k.owner) USING r.site_id, run;
    END LOOP;

    WITH husk AS (
        UPDATE person p SET external_id = NULL, family_name = '', given_name = '', patronymic = '', birth_date = NULL, sex = '', language = '', time_zone = '',
                            district_id = NULL, preferred_channel = 'none', name_key = '', given_key = '', updated_at = clock_timestamp(),
                            version = version + 1, erased_at = clock_timestamp(), import_hash = NULL, import_version = NULL
        FROM import_created c
        WHERE c.site_id = r.site_id AND c.run_id = run AND c.what = 'person' AND p.site_id = c.site_id AND p.id BETWEEN c.first_id AND c.last_id
          AND p.erased_at IS NULL AND EXISTS (SELECT 1 FROM consent_event e WHERE e.person_id = p.id)
          AND NOT EXISTS (SELECT 1 FROM import_kept x WHERE x.site_id = r.site_id AND x.run_id = run AND x.person_id = p.id)
        RETURNING p.id),
    reach AS (DELETE FROM address a USING husk h WHERE a.site_id = r.site_id AND a.person_id = h.id),
    more AS (DELETE FROM person_attribute a USING husk h WHERE a.site_id = r.site_id AND a.person_id = h.id)
    SELECT count(*) INTO n FROM husk;
    gone := gone + n;
    -- First their addresses: in one go instead of one look for each person who goes.
    DELETE FROM address a USING import_created c, person p
    WHERE c.site_id = r.site_id AND c.run_id = run AND c.what = 'person' AND p.site_id = c.site_id AND p.id BETWEEN c.first_id AND c.last_id
      AND p.erased_at IS NULL AND a.site_id = p.site_id AND a.person_id = p.id
      AND NOT EXISTS (SELECT 1 FROM import_kept x WHERE x.site_id = r.site_id AND x.run_id = run AND x.person_id = p.id);
    DELETE FROM person p USING import_created c
    WHERE c.site_id = r.site_id AND c.run_id = run AND c.what = 'person' AND p.site_id = c.site_id AND p.id BETWEEN c.first_id AND c.last_id
      AND p.erased_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM import_kept x WHERE x.site_id = r.site_id AND x.run_id = run AND x.person_id = p.id);
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN gone + n;
END $$;
-- Says that an import is taken back; its people may be taken in again by the same file.
CREATE FUNCTION import_close_undo(run bigint) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF import_may_undo(run) <> 'yes' THEN
        RAISE EXCEPTION 'this import cannot be taken back' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE import_run SET undone_at = clock_timestamp(), undone_by = session_user WHERE id = run;
END $$;

-- What was measured of a patient. As with conditions, nobody reads what it was from the table: it comes from read_card().
-- value: a number; value_text: what was said instead of one.
CREATE TABLE care_measurement (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    site_id integer NOT NULL,
    patient_id bigint NOT NULL,
    code_system text NOT NULL DEFAULT '' CHECK (code_system IN ('loinc', '')),
    code text NOT NULL DEFAULT '',
    text text NOT NULL DEFAULT '',
    value numeric,
    value_text text NOT NULL DEFAULT '',
    unit text NOT NULL DEFAULT '',
    at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by text NOT NULL DEFAULT session_user,
    CHECK (code <> '' OR text <> ''),
    CHECK (value IS NOT NULL OR value_text <> ''),
    FOREIGN KEY (site_id, patient_id) REFERENCES care_patient (site_id, id) ON DELETE CASCADE
);
CREATE INDEX care_measurement_by_patient ON care_measurement (patient_id, site_id, code, at);
CREATE TRIGGER care_measurement_signed BEFORE INSERT ON care_measurement FOR EACH ROW EXECUTE FUNCTION care_sign();
CREATE TRIGGER care_measurement_notice AFTER INSERT OR UPDATE OR DELETE ON care_measurement FOR EACH STATEMENT EXECUTE FUNCTION notice_change();
-- Into the audit as conditions go.
CREATE FUNCTION care_measurement_audited() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    one record;
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        PERFORM audit_note('truncate', 'care_measurement', NULL, NULL, '');
        RETURN NULL;
    END IF;
    FOR one IN SELECT r.site_id, array_agg(DISTINCT p.person_id) FILTER (WHERE p.person_id IS NOT NULL) AS people
               FROM changed_rows r LEFT JOIN care_patient p ON p.site_id = r.site_id AND p.id = r.patient_id GROUP BY r.site_id LOOP
        IF one.people IS NULL THEN
            PERFORM audit_note(lower(TG_OP), 'care_measurement', one.site_id, NULL, '');
        ELSE
            PERFORM audit_note_people(lower(TG_OP), 'care_measurement', one.site_id, one.people, '');
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER care_measurement_added AFTER INSERT ON care_measurement REFERENCING NEW TABLE AS changed_rows
    FOR EACH STATEMENT EXECUTE FUNCTION care_measurement_audited();
CREATE TRIGGER care_measurement_changed AFTER UPDATE ON care_measurement REFERENCING NEW TABLE AS changed_rows
    FOR EACH STATEMENT EXECUTE FUNCTION care_measurement_audited();
CREATE TRIGGER care_measurement_removed AFTER DELETE ON care_measurement REFERENCING OLD TABLE AS changed_rows
    FOR EACH STATEMENT EXECUTE FUNCTION care_measurement_audited();
CREATE TRIGGER care_measurement_emptied AFTER TRUNCATE ON care_measurement FOR EACH STATEMENT EXECUTE FUNCTION care_measurement_audited();
ALTER TABLE care_measurement ENABLE ALWAYS TRIGGER care_measurement_added, ENABLE ALWAYS TRIGGER care_measurement_changed,
    ENABLE ALWAYS TRIGGER care_measurement_removed, ENABLE ALWAYS TRIGGER care_measurement_emptied;

-- What an import made in the clinical tables; before: the last day of a condition that it closed ('' for none).
CREATE TABLE care_imported (
    site_id integer NOT NULL,
    run_id bigint NOT NULL,
    what text NOT NULL CHECK (what IN ('patient', 'condition', 'measurement', 'until')),
    row_id bigint NOT NULL,
    before text,
    after text,
    PRIMARY KEY (site_id, run_id, what, row_id)
);

-- The clinical part of a clinic's file, a batch at a time, for the import alone; rows is a JSON array. Each answers with
-- [line, state] of every row: created, updated, unchanged, unknown (no such patient) or twice (an earlier row says the same).
CREATE FUNCTION care_may_import(run bigint) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    r import_run := (SELECT x FROM import_run x WHERE x.id = run AND x.kind = 'clinic' AND x.undone_at IS NULL);
BEGIN
    IF r.id IS NULL OR NOT gate() OR NOT has_role('importer', 'supervisor') OR NOT (r.site_id = ANY (my_sites()) OR has_role('city_scope')) THEN
        RAISE EXCEPTION 'this is not an import of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN r.site_id;
END $$;
-- rows: [{"line", "patient", "until"}], patient being the external id. A registration that has ended is not opened again.
CREATE FUNCTION care_import_patients(run bigint, rows jsonb) RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    site integer := care_may_import(run);
    today date := (SELECT (started_at AT TIME ZONE 'UTC')::date FROM import_run WHERE id = run);
BEGIN
    WITH asked AS (
        SELECT DISTINCT ON (p.id) p.id AS person_id, t.until
        FROM jsonb_to_recordset(rows) AS t (line bigint, patient text, until date) JOIN person p ON p.site_id = site AND p.external_id = t.patient
        ORDER BY p.id, t.line),
    added AS (
        INSERT INTO care_patient (site_id, person_site_id, person_id, since, until)
        SELECT site, site, a.person_id, least(today, a.until), a.until FROM asked a
        WHERE NOT EXISTS (SELECT 1 FROM care_patient c WHERE c.site_id = site AND c.person_id = a.person_id)
        RETURNING id),
    closed AS (
        UPDATE care_patient c SET until = greatest(c.since, a.until), version = c.version + 1
        FROM asked a WHERE c.site_id = site AND c.person_id = a.person_id AND c.until IS NULL AND a.until IS NOT NULL
        RETURNING c.id, c.until)
    INSERT INTO care_imported (site_id, run_id, what, row_id, before, after)
    SELECT site, run, 'patient', id, NULL, NULL FROM added UNION ALL SELECT site, run, 'patient', id, '', until::text FROM closed;
    RETURN '[]';
END $$;
-- rows: [{"line", "patient", "code_system", "code", "text", "since", "until"}]. The same condition is the same code and
-- first day of the same patient.
CREATE FUNCTION care_import_conditions(run bigint, rows jsonb) RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    site integer := care_may_import(run);
    answer jsonb;
BEGIN
    WITH asked AS MATERIALIZED (
        SELECT t.*, c.id AS patient_id,
               row_number() OVER (PARTITION BY t.patient, t.code_system, t.code, CASE t.code WHEN '' THEN t.text END, t.since ORDER BY t.line) AS place
        FROM jsonb_to_recordset(rows) AS t (line bigint, patient text, code_system text, code text, text text, since date, until date)
        LEFT JOIN person p ON p.site_id = site AND p.external_id = t.patient
        LEFT JOIN LATERAL (SELECT x.id FROM care_patient x WHERE x.site_id = site AND x.person_id = p.id ORDER BY x.until IS NOT NULL, x.id DESC LIMIT 1) c ON true),
    known AS MATERIALIZED (
        SELECT a.line, k.id AS condition_id, k.until AS old_until
        FROM asked a JOIN LATERAL (
            SELECT k.id, k.until FROM care_condition k
            WHERE k.site_id = site AND k.patient_id = a.patient_id AND k.code_system = a.code_system AND k.code = a.code AND k.since IS NOT DISTINCT FROM a.since
              AND (a.code <> '' OR k.text = a.text) ORDER BY k.id LIMIT 1) k ON true
        WHERE a.place = 1),
    added AS (
        INSERT INTO care_condition (site_id, patient_id, code_system, code, text, since, until)
        SELECT site, a.patient_id, a.code_system, a.code, a.text, a.since, a.until FROM asked a
        WHERE a.place = 1 AND a.patient_id IS NOT NULL AND a.line NOT IN (SELECT line FROM known) ORDER BY a.line
        RETURNING id),
    closed AS (
        UPDATE care_condition k SET until = a.until FROM known w JOIN asked a ON a.line = w.line
        WHERE k.id = w.condition_id AND a.until IS NOT NULL AND k.until IS DISTINCT FROM a.until
        RETURNING k.id, w.line, w.old_until, k.until),
    noted AS (
        INSERT INTO care_imported (site_id, run_id, what, row_id, before, after)
        SELECT site, run, 'condition', id, NULL, NULL FROM added
        UNION ALL SELECT site, run, 'until', id, COALESCE(old_until::text, ''), until::text FROM closed
        ON CONFLICT DO NOTHING)
    SELECT COALESCE(jsonb_agg(jsonb_build_array(a.line, CASE WHEN a.patient_id IS NULL THEN 'unknown' WHEN a.place > 1 THEN 'twice'
                                                             WHEN u.line IS NOT NULL THEN 'updated' WHEN w.line IS NOT NULL THEN 'unchanged' ELSE 'created' END)
                              ORDER BY a.line), '[]')
    INTO answer FROM asked a LEFT JOIN known w ON w.line = a.line LEFT JOIN closed u ON u.line = a.line;
    RETURN answer;
END $$;
-- rows: [{"line", "patient", "code", "text", "value", "value_text", "unit", "at"}]. The same measurement is the same code,
-- instant and value of the same patient.
CREATE FUNCTION care_import_measurements(run bigint, rows jsonb) RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    site integer := care_may_import(run);
    answer jsonb;
BEGIN
    WITH asked AS MATERIALIZED (
        SELECT t.*, c.id AS patient_id,
               row_number() OVER (PARTITION BY t.patient, t.code, CASE t.code WHEN '' THEN t.text END, t.at, t.value, t.value_text, t.unit ORDER BY t.line) AS place
        FROM jsonb_to_recordset(rows) AS t (line bigint, patient text, code text, text text, value numeric, value_text text, unit text, at timestamptz)
        LEFT JOIN person p ON p.site_id = site AND p.external_id = t.patient
        LEFT JOIN LATERAL (SELECT x.id FROM care_patient x WHERE x.site_id = site AND x.person_id = p.id ORDER BY x.until IS NOT NULL, x.id DESC LIMIT 1) c ON true),
    known AS MATERIALIZED (
        SELECT a.line FROM asked a
        WHERE a.place = 1 AND EXISTS (
            SELECT 1 FROM care_measurement k
            WHERE k.site_id = site AND k.patient_id = a.patient_id AND k.code = a.code AND k.at = a.at AND k.value IS NOT DISTINCT FROM a.value
              AND k.value_text = a.value_text AND k.unit = a.unit AND (a.code <> '' OR k.text = a.text))),
    added AS (
        INSERT INTO care_measurement (site_id, patient_id, code_system, code, text, value, value_text, unit, at)
        SELECT site, a.patient_id, CASE a.code WHEN '' THEN '' ELSE 'loinc' END, a.code, a.text, a.value, a.value_text, a.unit, a.at FROM asked a
        WHERE a.place = 1 AND a.patient_id IS NOT NULL AND a.line NOT IN (SELECT line FROM known) ORDER BY a.line
        RETURNING id),
    noted AS (INSERT INTO care_imported (site_id, run_id, what, row_id) SELECT site, run, 'measurement', id FROM added)
    SELECT COALESCE(jsonb_agg(jsonb_build_array(a.line, CASE WHEN a.patient_id IS NULL THEN 'unknown' WHEN a.place > 1 THEN 'twice'
                                                             WHEN w.line IS NOT NULL THEN 'unchanged' ELSE 'created' END) ORDER BY a.line), '[]')
    INTO answer FROM asked a LEFT JOIN known w ON w.line = a.line;
    RETURN answer;
END $$;
-- Takes the clinical part of an import back: all that it wrote, but a patient of whom something else is known since, and
-- the last day of a condition that somebody has set anew. Answers with [person, code] of those left.
CREATE FUNCTION care_take_back_import(run bigint) RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    site integer := care_may_import(run);
    answer jsonb;
BEGIN
    IF import_may_undo(run) <> 'yes' THEN
        RAISE EXCEPTION 'this import cannot be taken back' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT COALESCE(jsonb_agg(DISTINCT jsonb_build_array(p.person_id, 'condition', '')), '[]') INTO answer
    FROM care_imported i JOIN care_condition k ON k.id = i.row_id AND k.site_id = i.site_id JOIN care_patient p ON p.site_id = k.site_id AND p.id = k.patient_id
    WHERE i.site_id = site AND i.run_id = run AND i.what = 'until' AND COALESCE(k.until::text, '') <> i.after;
    UPDATE care_condition k SET until = NULLIF(i.before, '')::date
    FROM care_imported i WHERE i.site_id = site AND i.run_id = run AND i.what = 'until' AND k.id = i.row_id AND k.until::text = i.after;
    DELETE FROM care_measurement k USING care_imported i WHERE i.site_id = site AND i.run_id = run AND i.what = 'measurement' AND k.id = i.row_id;
    -- A condition that somebody has closed since is theirs.
    DELETE FROM care_condition k USING care_imported i WHERE i.site_id = site AND i.run_id = run AND i.what = 'condition' AND k.id = i.row_id;
    UPDATE care_patient p SET until = NULL, version = p.version + 1
    FROM care_imported i WHERE i.site_id = site AND i.run_id = run AND i.what = 'patient' AND i.before = '' AND p.id = i.row_id AND p.until::text = i.after
      AND NOT EXISTS (SELECT 1 FROM care_patient q WHERE q.site_id = p.site_id AND q.person_id = p.person_id AND q.until IS NULL);
    DELETE FROM care_patient p USING care_imported i
    WHERE i.site_id = site AND i.run_id = run AND i.what = 'patient' AND i.before IS NULL AND p.id = i.row_id AND p.version = 1
      AND NOT EXISTS (SELECT 1 FROM care_condition k WHERE k.site_id = p.site_id AND k.patient_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM care_measurement k WHERE k.site_id = p.site_id AND k.patient_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM care_opening o WHERE o.site_id = p.site_id AND o.patient_id = p.id);
    DELETE FROM care_imported WHERE site_id = site AND run_id = run;
    RETURN answer;
END $$;

-- How long an import can be taken back, and what it takes to do so is kept.
INSERT INTO setting (name, value) VALUES ('retention.imports_days', '30');
CREATE OR REPLACE FUNCTION retention_purge(kind text, most integer) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    days integer := COALESCE((SELECT value::integer FROM setting WHERE name = 'retention.' || kind || '_days' AND value ~ '^[0-9]{1,5}$'), 0);
    before timestamptz := clock_timestamp() - make_interval(days => days);
    n bigint := 0;
    m bigint := 0;
BEGIN
    IF NOT gate() OR NOT has_role('dispatcher', 'administrator') THEN
        RAISE EXCEPTION 'only the service purges' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF days <= 0 THEN
        RETURN 0;
    END IF;
    IF kind = 'reports' THEN
        DELETE FROM report_batch WHERE id IN (SELECT id FROM report_batch WHERE interpreted_at < before LIMIT most);
        GET DIAGNOSTICS n = ROW_COUNT;
        DELETE FROM stray_report WHERE id IN (SELECT id FROM stray_report WHERE recorded_at < before LIMIT most);
        GET DIAGNOSTICS m = ROW_COUNT;
    ELSIF kind = 'texts' THEN
        UPDATE message SET text = '', address = ''
        WHERE id IN (SELECT w.id FROM message w JOIN send_chunk c ON c.id = w.chunk_id
                     WHERE w.created_at < before AND (w.text <> '' OR w.address <> '') AND c.phase IN ('done', 'cancelled') LIMIT most);
        GET DIAGNOSTICS n = ROW_COUNT;
    ELSIF kind = 'notes' THEN
        UPDATE care_note SET text = '' WHERE id IN (SELECT w.id FROM care_note w WHERE w.state <> 'open' AND w.closed_at < before AND w.text <> '' LIMIT most);
        GET DIAGNOSTICS n = ROW_COUNT;
    ELSIF kind = 'sign_ins' THEN
        -- The last success of each login is what its next tries are counted from.
        DELETE FROM access_try WHERE id IN (
            SELECT t.id FROM access_try t WHERE t.at < before
              AND t.number < (SELECT COALESCE(max(u.number), 0) FROM access_try u WHERE u.operator_id = t.operator_id AND u.outcome IN ('right', 'unlocked'))
            LIMIT most);
        GET DIAGNOSTICS n = ROW_COUNT;
        DELETE FROM access_session WHERE id IN (SELECT s.id FROM access_session s WHERE s.expires_at < before LIMIT most);
        GET DIAGNOSTICS m = ROW_COUNT;
        DELETE FROM access_sms_code WHERE expires_at < before;
        DELETE FROM access_step_up WHERE expires_at < before;
    ELSIF kind = 'events' THEN
        DELETE FROM service_event WHERE id IN (SELECT e.id FROM service_event e WHERE e.at < before LIMIT most);
        GET DIAGNOSTICS n = ROW_COUNT;
    ELSIF kind = 'imports' THEN
        DELETE FROM import_change WHERE ctid = ANY (ARRAY(
            SELECT x.ctid FROM import_run r JOIN import_change x ON x.site_id = r.site_id AND x.run_id = r.id WHERE r.started_at < clock_timestamp() - make_interval(days => days) LIMIT most));
        GET DIAGNOSTICS n = ROW_COUNT;
        DELETE FROM import_created WHERE ctid = ANY (ARRAY(
            SELECT x.ctid FROM import_run r JOIN import_created x ON x.site_id = r.site_id AND x.run_id = r.id WHERE r.started_at < clock_timestamp() - make_interval(days => days) LIMIT most));
        GET DIAGNOSTICS m = ROW_COUNT;
        n := n + m;
        DELETE FROM import_kept WHERE ctid = ANY (ARRAY(
            SELECT x.ctid FROM import_run r JOIN import_kept x ON x.site_id = r.site_id AND x.run_id = r.id WHERE r.started_at < clock_timestamp() - make_interval(days => days) LIMIT most));
        GET DIAGNOSTICS m = ROW_COUNT;
        n := n + m;
        DELETE FROM care_imported WHERE ctid = ANY (ARRAY(
            SELECT x.ctid FROM import_run r JOIN care_imported x ON x.site_id = r.site_id AND x.run_id = r.id WHERE r.started_at < clock_timestamp() - make_interval(days => days) LIMIT most));
        GET DIAGNOSTICS m = ROW_COUNT;
    END IF;
    RETURN n + m;
END $$;
