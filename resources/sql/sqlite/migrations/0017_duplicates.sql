-- SPDX-License-Identifier: GPL-3.0-or-later
-- One person who stands in the list twice: how they are found, and how two records become one and two again.
-- app/decisions/0007 says what moves, what stays and why.

-- joined_into: the record that this one was merged into. Such a record is hidden as an erased one is (erased_at), and is
-- the place of what may not move: words of consent, messages of a campaign that had written to both.
ALTER TABLE person ADD COLUMN joined_into INTEGER REFERENCES person (id);
--;
-- Whole, not partial: SQLite looks for no key through a partial index, and would read all people for each one that goes.
CREATE INDEX person_joined ON person (joined_into, site_id);
--;
CREATE TABLE duplicate_key (
    site_id INTEGER NOT NULL,
    key INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (site_id, key, person_id)
) WITHOUT ROWID;
--;
CREATE TABLE duplicate_person (
    site_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    keys TEXT NOT NULL,
    version INTEGER NOT NULL,
    paired_version INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (site_id, person_id),
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE
);
--;
CREATE TRIGGER duplicate_person_gone AFTER DELETE ON duplicate_person BEGIN
    DELETE FROM duplicate_key WHERE site_id = old.site_id AND person_id = old.person_id AND key IN (SELECT value FROM json_each(old.keys));
END;
--;
CREATE TABLE duplicate_pair (
    site_id INTEGER NOT NULL,
    low_id INTEGER NOT NULL,
    other_site_id INTEGER NOT NULL,
    high_id INTEGER NOT NULL,
    score INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'later', 'dismissed', 'joined')),
    found_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (site_id, low_id, high_id),
    CHECK (low_id < high_id),
    FOREIGN KEY (site_id, low_id) REFERENCES person (site_id, id) ON DELETE CASCADE,
    FOREIGN KEY (other_site_id, high_id) REFERENCES person (site_id, id) ON DELETE CASCADE
);
--;
CREATE INDEX duplicate_pair_by_high ON duplicate_pair (other_site_id, high_id, site_id, low_id);
--;
CREATE INDEX duplicate_pair_queue ON duplicate_pair (site_id, state, score, low_id, high_id) WHERE state IN ('open', 'later');
--;
CREATE TRIGGER duplicate_pair_signed AFTER UPDATE OF state ON duplicate_pair WHEN new.state <> old.state BEGIN
    UPDATE duplicate_pair SET decided_at = CASE WHEN new.state <> 'open' THEN strftime('%Y-%m-%dT%H:%M:%fZ', 'now') END
    WHERE site_id = new.site_id AND low_id = new.low_id AND high_id = new.high_id;
END;
--;
CREATE TABLE duplicate_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    only_site INTEGER NOT NULL DEFAULT 0,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    cursor_site INTEGER NOT NULL DEFAULT 0,
    cursor_id INTEGER NOT NULL DEFAULT 0,
    people INTEGER NOT NULL DEFAULT 0,
    pairs INTEGER NOT NULL DEFAULT 0,
    large_groups INTEGER NOT NULL DEFAULT 0,
    complete_to TEXT NOT NULL
);
--;
-- The journal of merges. A row that is written here is the merge; undone_at takes it back: what belongs to it happens in
-- the same statement. wanted: the survivor's fields as chosen, and attributes {name: value}.
CREATE TABLE person_join (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL,
    survivor_id INTEGER NOT NULL,
    lost_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    by_whom TEXT NOT NULL DEFAULT '',
    wanted TEXT,
    lost_before TEXT,
    survivor_before TEXT,
    survivor_after TEXT,
    consent_before TEXT,
    undone_at TEXT,
    undone_by TEXT NOT NULL DEFAULT '',
    conflicts TEXT,
    CHECK (survivor_id <> lost_id),
    FOREIGN KEY (site_id, survivor_id) REFERENCES person (site_id, id),
    FOREIGN KEY (site_id, lost_id) REFERENCES person (site_id, id)
);
--;
CREATE INDEX person_join_by_survivor ON person_join (site_id, survivor_id);
--;
CREATE UNIQUE INDEX person_join_once ON person_join (site_id, lost_id) WHERE undone_at IS NULL;
--;
CREATE TABLE person_join_row (
    site_id INTEGER NOT NULL,
    join_id INTEGER NOT NULL REFERENCES person_join (id) ON DELETE CASCADE,
    object TEXT NOT NULL,
    key TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('moved', 'removed', 'changed', 'added')),
    before TEXT,
    PRIMARY KEY (join_id, object, key, what)
);
--;
CREATE TABLE person_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    join_id INTEGER NOT NULL REFERENCES person_join (id) ON DELETE CASCADE,
    external_id TEXT,
    name_key TEXT,
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE
);
--;
CREATE UNIQUE INDEX person_alias_external ON person_alias (site_id, external_id) WHERE external_id IS NOT NULL;
--;
CREATE INDEX person_alias_by_person ON person_alias (site_id, person_id, name_key);
--;
-- Every table that points at a person and what a merge does with it (the PostgreSQL script says what the words mean). Here
-- a table that moves has its own triggers, or stands in those below.
CREATE TABLE person_reference (
    name TEXT PRIMARY KEY,
    person_column TEXT NOT NULL DEFAULT 'person_id',
    site_column TEXT NOT NULL DEFAULT 'site_id',
    how TEXT NOT NULL CHECK (how IN ('move', 'stay', 'own', 'derived'))
);
--;
INSERT INTO person_reference (name, person_column, site_column, how) VALUES
    ('service_event', 'person_id', 'site_id', 'move'), ('care_note', 'person_id', 'site_id', 'move'), ('care_patient', 'person_id', 'person_site_id', 'move'),
    ('person_alias', 'person_id', 'site_id', 'move'),
    ('consent_event', 'person_id', 'site_id', 'stay'),
    ('import_change', 'person_id', 'site_id', 'stay'), ('import_kept', 'person_id', 'site_id', 'stay'),
    ('person', 'joined_into', 'site_id', 'own'), ('address', 'person_id', 'site_id', 'own'), ('person_attribute', 'person_id', 'site_id', 'own'),
    ('send_decision', 'person_id', 'site_id', 'own'), ('message', 'person_id', 'site_id', 'own'), ('duplicate_pair', 'low_id', 'site_id', 'own'),
    ('person_join', 'survivor_id', 'site_id', 'own'), ('erasure', 'person_id', 'site_id', 'stay'),
    ('subscription', 'person_id', 'site_id', 'derived'), ('suppression', 'person_id', 'site_id', 'derived'),
    ('duplicate_key', 'person_id', 'site_id', 'derived'), ('duplicate_person', 'person_id', 'site_id', 'derived');
--;
DROP TRIGGER person_husk;
--;
CREATE TRIGGER person_husk BEFORE UPDATE ON person WHEN old.erased_at IS NOT NULL AND old.joined_into IS NULL
BEGIN SELECT RAISE(ABORT, 'an erased person is not changed'); END;
--;
CREATE TRIGGER person_hidden AFTER UPDATE OF erased_at ON person WHEN old.erased_at IS NULL AND new.erased_at IS NOT NULL BEGIN
    DELETE FROM duplicate_person WHERE site_id = new.site_id AND person_id = new.id;
    DELETE FROM duplicate_pair WHERE state IN ('open', 'later') AND ((site_id = new.site_id AND low_id = new.id) OR (other_site_id = new.site_id AND high_id = new.id));
END;
--;
-- What an erasure takes away, it takes from the records merged into theirs too.
CREATE TRIGGER person_erased_as_others AFTER UPDATE OF erased_at ON person
WHEN old.erased_at IS NULL AND new.erased_at IS NOT NULL AND new.joined_into IS NULL BEGIN
    UPDATE message SET address = '', text = '' WHERE person_id IN (SELECT id FROM person WHERE site_id = new.site_id AND joined_into = new.id);
    UPDATE send_decision SET address = '', time_zone = '' WHERE person_id IN (SELECT id FROM person WHERE site_id = new.site_id AND joined_into = new.id);
    UPDATE message_event SET detail = '' WHERE detail <> '' AND message_id IN (
        SELECT m.id FROM message m JOIN person l ON l.id = m.person_id WHERE l.site_id = new.site_id AND l.joined_into = new.id);
    DELETE FROM person_alias WHERE site_id = new.site_id AND person_id = new.id;
    DELETE FROM person_join_row WHERE join_id IN (SELECT id FROM person_join WHERE site_id = new.site_id AND survivor_id = new.id);
    UPDATE person_join SET wanted = NULL, lost_before = NULL, survivor_before = NULL, survivor_after = NULL, conflicts = NULL
    WHERE site_id = new.site_id AND new.id IN (survivor_id, lost_id);
END;
--;
DROP TRIGGER person_erased_from_imports;
--;
-- A merge is no erasure: what an import changed of the lost record waits for an un-merge.
CREATE TRIGGER person_erased_from_imports AFTER UPDATE ON person WHEN new.erased_at IS NOT NULL AND old.erased_at IS NULL AND new.joined_into IS NULL BEGIN
    DELETE FROM import_change WHERE site_id = new.site_id
        AND (person_id = new.id OR person_id IN (SELECT id FROM person WHERE site_id = new.site_id AND joined_into = new.id));
END;
--;
CREATE VIEW v_people_same AS
SELECT id AS as_person_id, id AS person_id, site_id FROM person
UNION ALL
SELECT joined_into, id, site_id FROM person WHERE joined_into IS NOT NULL;
--;
DROP VIEW v_consent_permission;
--;
-- As in 0003, and: nobody is written to as the record that was merged away.
CREATE VIEW v_consent_permission AS
SELECT p.site_id, p.id AS person_id, t.id AS topic_id, c.code AS channel,
       COALESCE(own.event_id, anyway.event_id) AS event_id,
       COALESCE(own.since, anyway.since) AS since,
       CASE WHEN p.joined_into IS NOT NULL THEN false
            WHEN COALESCE(own.state, anyway.state) = 'withdrawn' THEN false
            WHEN stop.event_id > COALESCE(own.event_id, anyway.event_id, 0) THEN false
            ELSE t.basis = 'service' OR COALESCE(own.state, anyway.state) IS NOT NULL END AS permitted,
       (p.joined_into IS NOT NULL
        OR (stop.event_id IS NOT NULL AND NOT COALESCE(COALESCE(own.state, anyway.state) = 'granted'
                                                   AND COALESCE(own.event_id, anyway.event_id) > stop.event_id, false))) AS suppressed
FROM person p
CROSS JOIN topic t
CROSS JOIN channel c
LEFT JOIN subscription own ON own.person_id = p.id AND own.topic_id = t.id AND own.channel = c.code
LEFT JOIN subscription anyway ON anyway.person_id = p.id AND anyway.topic_id = t.id AND anyway.channel = 'any'
LEFT JOIN suppression stop ON stop.person_id = p.id AND stop.channel = c.code AND stop.lifted_at IS NULL;
--;
-- The campaigns that have written to a merged record: the survivor is not written to by them.
CREATE VIEW v_messaging_written_as_other AS
SELECT l.site_id, l.joined_into AS person_id, m.campaign_id, m.step, m.id AS message_id,
       CASE WHEN EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id AND e.state IN ('sent', 'at_operator', 'delivered')) THEN 1 ELSE 0 END AS taken
FROM person l JOIN message m ON m.person_id = l.id
WHERE l.joined_into IS NOT NULL AND m.campaign_id IS NOT NULL AND EXISTS (SELECT 1 FROM attempt a WHERE a.message_id = m.id);
--;
CREATE TRIGGER attempt_once_a_person BEFORE INSERT ON attempt WHEN EXISTS (
    -- By the person, who seldom was merged; by the campaign (hence the plus signs) it would read all its messages for each.
    SELECT 1 FROM message m JOIN v_messaging_written_as_other o ON o.site_id = m.site_id AND o.person_id = m.person_id AND +o.campaign_id = m.campaign_id AND +o.step = m.step
    WHERE m.id = new.message_id AND NOT EXISTS (SELECT 1 FROM attempt b WHERE b.message_id = m.id))
BEGIN SELECT RAISE(ABORT, 'attempt_needs_consent'); END;
--;
-- A record as the journal keeps it, and what was said to whom as the merge compares it.
CREATE VIEW v_people_journal AS
SELECT id AS person_id, json_object('id', id, 'site_id', site_id, 'external_id', external_id, 'family_name', family_name, 'given_name', given_name, 'patronymic', patronymic,
    'birth_date', birth_date, 'sex', sex, 'language', language, 'time_zone', time_zone, 'district_id', district_id, 'preferred_channel', preferred_channel,
    'name_key', name_key, 'given_key', given_key) AS fields
FROM person;
--;
CREATE VIEW v_people_said AS
SELECT v.person_id, v.topic_id, v.channel,
       CASE WHEN v.permitted AND v.event_id IS NOT NULL THEN 'granted'
            WHEN NOT v.permitted AND (v.suppressed OR v.event_id IS NOT NULL) THEN 'refused' ELSE 'nothing' END AS said, v.since
FROM v_consent_permission v;
--;
CREATE TRIGGER person_join_joins AFTER INSERT ON person_join BEGIN
    UPDATE person_join SET lost_before = (SELECT fields FROM v_people_journal WHERE person_id = new.lost_id),
        survivor_before = (SELECT fields FROM v_people_journal WHERE person_id = new.survivor_id),
        consent_before = (SELECT json_group_array(json_object('topic_id', topic_id, 'channel', channel, 'said', said, 'since', since))
                          FROM v_people_said WHERE person_id = new.survivor_id)
    WHERE id = new.id;

    -- Consent: a refusal of either holds, a consent where the other had said nothing.
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    SELECT new.site_id, new.survivor_id, NULL, l.channel, 'withdrawn', l.since, new.by_whom, 'desk', '', 'join ' || new.id
    FROM suppression l
    WHERE l.person_id = new.lost_id AND l.lifted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM suppression s WHERE s.person_id = new.survivor_id AND s.channel = l.channel AND s.lifted_at IS NULL)
    ORDER BY l.event_id;
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    SELECT new.site_id, new.survivor_id, l.topic_id, l.channel, 'granted', max(COALESCE(json_extract(m.value, '$.since'), ''), COALESCE(l.since, '')), new.by_whom, 'desk', '', 'join ' || new.id
    FROM person_join j, json_each(j.consent_before) m
    JOIN v_people_said l ON l.topic_id = json_extract(m.value, '$.topic_id') AND l.channel = json_extract(m.value, '$.channel')
    JOIN v_people_said n ON n.topic_id = l.topic_id AND n.channel = l.channel
    WHERE j.id = new.id AND l.person_id = new.lost_id AND n.person_id = new.survivor_id
      AND 'granted' IN (json_extract(m.value, '$.said'), l.said) AND 'refused' NOT IN (json_extract(m.value, '$.said'), l.said) AND n.said <> 'granted';
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    SELECT new.site_id, new.survivor_id, l.topic_id, l.channel, 'withdrawn', COALESCE(l.since, new.at), new.by_whom, 'desk', '', 'join ' || new.id
    FROM v_people_said l JOIN v_people_said n ON n.topic_id = l.topic_id AND n.channel = l.channel
    WHERE l.person_id = new.lost_id AND n.person_id = new.survivor_id AND l.said = 'refused' AND n.said <> 'refused';

    -- Clinics that treat both: what is known of the lost patient goes to the other's card, and that registration ends.
    INSERT INTO person_join_row (site_id, join_id, object, key, what, before)
    SELECT new.site_id, new.id, 'care_patient', a.id, 'changed', b.id
    FROM care_patient a JOIN care_patient b ON b.site_id = a.site_id AND b.person_id = new.survivor_id AND b.until IS NULL
    WHERE a.person_id = new.lost_id AND a.until IS NULL;
    INSERT INTO person_join_row (site_id, join_id, object, key, what, before)
    SELECT new.site_id, new.id, 'care_condition', c.id, 'changed', c.patient_id
    FROM person_join_row r JOIN care_condition c ON c.patient_id = CAST(r.key AS INTEGER) WHERE r.join_id = new.id AND r.object = 'care_patient' AND r.what = 'changed';
    UPDATE care_condition SET patient_id = (SELECT CAST(r.before AS INTEGER) FROM person_join_row r WHERE r.join_id = new.id AND r.object = 'care_patient'
                                              AND r.what = 'changed' AND r.key = CAST(care_condition.patient_id AS TEXT))
    WHERE id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'care_condition');
    INSERT INTO person_join_row (site_id, join_id, object, key, what, before)
    SELECT new.site_id, new.id, 'care_measurement', c.id, 'changed', c.patient_id
    FROM person_join_row r JOIN care_measurement c ON c.patient_id = CAST(r.key AS INTEGER) WHERE r.join_id = new.id AND r.object = 'care_patient' AND r.what = 'changed';
    UPDATE care_measurement SET patient_id = (SELECT CAST(r.before AS INTEGER) FROM person_join_row r WHERE r.join_id = new.id AND r.object = 'care_patient'
                                              AND r.what = 'changed' AND r.key = CAST(care_measurement.patient_id AS TEXT))
    WHERE id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'care_measurement');
    UPDATE care_patient SET until = max(since, strftime('%Y-%m-%d', 'now')), version = version + 1
    WHERE id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'care_patient' AND what = 'changed');

    -- The rows of the tables that move; what the survivor has already stays.
    INSERT INTO person_join_row (site_id, join_id, object, key, what) SELECT new.site_id, new.id, 'service_event', id, 'moved' FROM service_event WHERE person_id = new.lost_id;
    UPDATE OR IGNORE service_event SET person_id = new.survivor_id WHERE person_id = new.lost_id;
    INSERT INTO person_join_row (site_id, join_id, object, key, what) SELECT new.site_id, new.id, 'care_note', id, 'moved' FROM care_note WHERE person_id = new.lost_id;
    UPDATE OR IGNORE care_note SET person_id = new.survivor_id WHERE person_id = new.lost_id;
    INSERT INTO person_join_row (site_id, join_id, object, key, what) SELECT new.site_id, new.id, 'care_patient', id, 'moved' FROM care_patient WHERE person_id = new.lost_id;
    UPDATE OR IGNORE care_patient SET person_id = new.survivor_id WHERE person_id = new.lost_id;
    INSERT INTO person_join_row (site_id, join_id, object, key, what) SELECT new.site_id, new.id, 'person_alias', id, 'moved' FROM person_alias WHERE person_id = new.lost_id;
    UPDATE person_alias SET person_id = new.survivor_id WHERE person_id = new.lost_id;
    DELETE FROM person_join_row WHERE join_id = new.id AND what = 'moved'
        AND ((object = 'service_event' AND CAST(key AS INTEGER) IN (SELECT id FROM service_event WHERE person_id = new.lost_id))
          OR (object = 'care_note' AND CAST(key AS INTEGER) IN (SELECT id FROM care_note WHERE person_id = new.lost_id))
          OR (object = 'care_patient' AND CAST(key AS INTEGER) IN (SELECT id FROM care_patient WHERE person_id = new.lost_id)));

    -- Messages and decisions go together: those of a campaign that had chosen both stay where they are.
    INSERT INTO person_join_row (site_id, join_id, object, key, what)
    SELECT new.site_id, new.id, 'message', m.id, 'moved' FROM message m
    WHERE m.person_id = new.lost_id
      AND (m.campaign_id IS NULL
           OR (NOT EXISTS (SELECT 1 FROM send_decision d WHERE d.campaign_id = m.campaign_id AND d.step = m.step AND d.person_id = new.survivor_id)
               AND NOT EXISTS (SELECT 1 FROM message o WHERE o.campaign_id = m.campaign_id AND o.step = m.step AND o.person_id = new.survivor_id)));
    UPDATE message SET person_id = new.survivor_id WHERE id IN (SELECT key FROM person_join_row WHERE join_id = new.id AND object = 'message');
    INSERT INTO person_join_row (site_id, join_id, object, key, what)
    SELECT new.site_id, new.id, 'send_decision', d.campaign_id || '/' || d.step, 'moved' FROM send_decision d
    WHERE d.person_id = new.lost_id
      AND NOT EXISTS (SELECT 1 FROM send_decision o WHERE o.campaign_id = d.campaign_id AND o.step = d.step AND o.person_id = new.survivor_id)
      AND NOT EXISTS (SELECT 1 FROM message o WHERE o.campaign_id = d.campaign_id AND o.step = d.step AND o.person_id = new.lost_id);
    UPDATE send_decision SET person_id = new.survivor_id
    WHERE person_id = new.lost_id AND campaign_id || '/' || step IN (SELECT key FROM person_join_row WHERE join_id = new.id AND object = 'send_decision');

    -- Addresses: the survivor's first, the others after them; the same one stands there once.
    INSERT INTO person_join_row (site_id, join_id, object, key, what, before)
    SELECT new.site_id, new.id, 'address', a.id, 'removed', json_object('kind', a.kind, 'value', a.value, 'reversed', a.reversed, 'priority', a.priority,
           'verified_at', a.verified_at, 'shared', a.shared, 'time_zone', a.time_zone, 'dead_since', a.dead_since)
    FROM address a WHERE a.person_id = new.lost_id AND EXISTS (SELECT 1 FROM address b WHERE b.person_id = new.survivor_id AND b.kind = a.kind AND b.value = a.value);
    DELETE FROM address WHERE id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'address' AND what = 'removed');
    INSERT INTO person_join_row (site_id, join_id, object, key, what, before)
    SELECT new.site_id, new.id, 'address', a.id, 'moved', json_object('priority', a.priority, 'after',
           a.priority + COALESCE((SELECT max(b.priority) FROM address b WHERE b.person_id = new.survivor_id AND b.kind = a.kind), 0))
    FROM address a WHERE a.person_id = new.lost_id;
    UPDATE address SET person_id = new.survivor_id, priority = (SELECT json_extract(r.before, '$.after') FROM person_join_row r
        WHERE r.join_id = new.id AND r.object = 'address' AND r.what = 'moved' AND r.key = CAST(address.id AS TEXT))
    WHERE person_id = new.lost_id;

    -- Attributes: where both have one, the survivor's, unless the other was chosen.
    INSERT INTO person_join_row (site_id, join_id, object, key, what, before)
    SELECT new.site_id, new.id, 'person_attribute', a.name, 'changed', json_object('before', a.value, 'after', c.value)
    FROM json_each(COALESCE(new.wanted, '{}'), '$.attributes') c JOIN person_attribute a ON a.person_id = new.survivor_id AND a.name = c.key WHERE a.value <> c.value;
    UPDATE person_attribute SET value = (SELECT json_extract(r.before, '$.after') FROM person_join_row r
        WHERE r.join_id = new.id AND r.object = 'person_attribute' AND r.what = 'changed' AND r.key = person_attribute.name)
    WHERE person_id = new.survivor_id AND name IN (SELECT key FROM person_join_row WHERE join_id = new.id AND object = 'person_attribute' AND what = 'changed');
    INSERT INTO person_join_row (site_id, join_id, object, key, what, before)
    SELECT new.site_id, new.id, 'person_attribute', a.name, CASE WHEN b.name IS NULL THEN 'moved' ELSE 'removed' END, a.value
    FROM person_attribute a LEFT JOIN person_attribute b ON b.person_id = new.survivor_id AND b.name = a.name WHERE a.person_id = new.lost_id;
    DELETE FROM person_attribute WHERE person_id = new.lost_id AND name IN (SELECT key FROM person_join_row WHERE join_id = new.id AND object = 'person_attribute' AND what = 'removed');
    UPDATE person_attribute SET person_id = new.survivor_id WHERE person_id = new.lost_id;

    -- Those who had become the lost record before are the survivor now.
    INSERT INTO person_join_row (site_id, join_id, object, key, what) SELECT new.site_id, new.id, 'person', id, 'moved' FROM person WHERE site_id = new.site_id AND joined_into = new.lost_id;
    UPDATE person SET joined_into = new.survivor_id WHERE site_id = new.site_id AND joined_into = new.lost_id;

    -- «Not the same person» holds for the survivor too; what was open is asked anew.
    INSERT INTO person_join_row (site_id, join_id, object, key, what)
    SELECT new.site_id, new.id, 'duplicate_pair', min(o.id, new.survivor_id) || '/' || max(o.id, new.survivor_id), 'added'
    FROM duplicate_pair d JOIN person o ON o.id = CASE WHEN d.low_id = new.lost_id THEN d.high_id ELSE d.low_id END
    WHERE new.lost_id IN (d.low_id, d.high_id) AND d.state = 'dismissed' AND o.id <> new.survivor_id
      AND NOT EXISTS (SELECT 1 FROM duplicate_pair e WHERE e.low_id = min(o.id, new.survivor_id) AND e.high_id = max(o.id, new.survivor_id) AND e.state IN ('dismissed', 'joined'));
    INSERT INTO duplicate_pair (site_id, low_id, other_site_id, high_id, score, reasons, state, found_at)
    SELECT a.site_id, a.id, b.site_id, b.id, 0, '', 'dismissed', new.at
    FROM person_join_row r JOIN person a ON a.id = CAST(substr(r.key, 1, instr(r.key, '/') - 1) AS INTEGER) JOIN person b ON b.id = CAST(substr(r.key, instr(r.key, '/') + 1) AS INTEGER)
    WHERE r.join_id = new.id AND r.object = 'duplicate_pair' AND r.what = 'added'
    ON CONFLICT (site_id, low_id, high_id) DO UPDATE SET state = 'dismissed';
    UPDATE duplicate_pair SET state = 'joined' WHERE low_id = min(new.survivor_id, new.lost_id) AND high_id = max(new.survivor_id, new.lost_id);

    -- The records themselves. The lost one is empty; all that stood in it stands in the journal.
    UPDATE person SET external_id = NULL, family_name = '', given_name = '', patronymic = '', birth_date = NULL, sex = '', language = '', time_zone = '',
                      district_id = NULL, preferred_channel = '', name_key = '', given_key = '', updated_at = new.at, version = version + 1,
                      erased_at = new.at, joined_into = new.survivor_id, import_hash = NULL, import_version = NULL
    WHERE id = new.lost_id;
    UPDATE person SET
        external_id = CASE WHEN json_type(new.wanted, '$.external_id') IS NOT NULL THEN NULLIF(json_extract(new.wanted, '$.external_id'), '')
                           ELSE COALESCE(external_id, (SELECT json_extract(j.lost_before, '$.external_id') FROM person_join j WHERE j.id = new.id)) END,
        family_name = COALESCE(json_extract(new.wanted, '$.family_name'), family_name), given_name = COALESCE(json_extract(new.wanted, '$.given_name'), given_name),
        patronymic = COALESCE(json_extract(new.wanted, '$.patronymic'), patronymic),
        birth_date = CASE WHEN json_type(new.wanted, '$.birth_date') IS NOT NULL THEN NULLIF(json_extract(new.wanted, '$.birth_date'), '') ELSE birth_date END,
        sex = COALESCE(json_extract(new.wanted, '$.sex'), sex), language = COALESCE(json_extract(new.wanted, '$.language'), language),
        time_zone = COALESCE(json_extract(new.wanted, '$.time_zone'), time_zone),
        district_id = CASE WHEN json_type(new.wanted, '$.district_id') IS NOT NULL THEN NULLIF(json_extract(new.wanted, '$.district_id'), 0) ELSE district_id END,
        preferred_channel = COALESCE(json_extract(new.wanted, '$.preferred_channel'), preferred_channel),
        name_key = COALESCE(json_extract(new.wanted, '$.name_key'), name_key), given_key = COALESCE(json_extract(new.wanted, '$.given_key'), given_key),
        updated_at = new.at, version = version + 1
    WHERE id = new.survivor_id;
    UPDATE person_join SET survivor_after = (SELECT fields FROM v_people_journal WHERE person_id = new.survivor_id) WHERE id = new.id;
    INSERT OR IGNORE INTO person_alias (site_id, person_id, join_id, external_id)
    SELECT new.site_id, new.survivor_id, new.id, x.e
    FROM person_join j, (SELECT json_extract(k.survivor_before, '$.external_id') AS e FROM person_join k WHERE k.id = new.id
                         UNION SELECT json_extract(k.lost_before, '$.external_id') FROM person_join k WHERE k.id = new.id) x
    WHERE j.id = new.id AND x.e IS NOT NULL AND x.e IS NOT json_extract(j.survivor_after, '$.external_id');
    INSERT INTO person_alias (site_id, person_id, join_id, name_key)
    SELECT new.site_id, new.survivor_id, new.id, x.n
    FROM person_join j, (SELECT json_extract(k.survivor_before, '$.name_key') AS n FROM person_join k WHERE k.id = new.id
                         UNION SELECT json_extract(k.lost_before, '$.name_key') FROM person_join k WHERE k.id = new.id) x
    WHERE j.id = new.id AND x.n <> '' AND x.n <> json_extract(j.survivor_after, '$.name_key');
END;
--;
CREATE TRIGGER person_join_returns AFTER UPDATE OF undone_at ON person_join WHEN old.undone_at IS NULL AND new.undone_at IS NOT NULL BEGIN
    -- What cannot be put back: fields that were changed since, rows that have gone, words said since.
    UPDATE person_join SET conflicts = (SELECT json_group_array(json_object('object', c.object, 'key', c.key, 'why', c.why)) FROM (
        SELECT 'person' AS object, f.key AS key, 'changed_since' AS why
        FROM json_each(new.survivor_after) f JOIN v_people_journal p ON p.person_id = new.survivor_id
        WHERE f.key NOT IN ('id', 'site_id', 'name_key', 'given_key') AND f.value IS NOT json_extract(new.survivor_before, '$.' || f.key)
          AND f.value IS NOT json_extract(p.fields, '$.' || f.key)
        UNION ALL
        SELECT 'person', 'external_id', 'taken' WHERE EXISTS (
            SELECT 1 FROM person p WHERE p.site_id = new.site_id AND p.external_id = json_extract(new.lost_before, '$.external_id')
              AND NOT (p.id = new.survivor_id AND p.external_id IS json_extract(new.survivor_after, '$.external_id')
                       AND p.external_id IS NOT json_extract(new.survivor_before, '$.external_id')))
        UNION ALL
        SELECT r.object, r.key, 'gone' FROM person_join_row r
        WHERE r.join_id = new.id AND r.what = 'moved'
          AND ((r.object = 'service_event' AND CAST(r.key AS INTEGER) NOT IN (SELECT id FROM service_event WHERE person_id = new.survivor_id))
            OR (r.object = 'care_note' AND CAST(r.key AS INTEGER) NOT IN (SELECT id FROM care_note WHERE person_id = new.survivor_id))
            OR (r.object = 'care_patient' AND CAST(r.key AS INTEGER) NOT IN (SELECT id FROM care_patient WHERE person_id = new.survivor_id))
            OR (r.object = 'address' AND CAST(r.key AS INTEGER) NOT IN (SELECT id FROM address WHERE person_id = new.survivor_id))
            OR (r.object = 'person_attribute' AND r.key NOT IN (SELECT name FROM person_attribute WHERE person_id = new.survivor_id)))
        UNION ALL
        SELECT 'consent_event', CAST(new.survivor_id AS TEXT), 'said_since' WHERE EXISTS (
            SELECT 1 FROM consent_event e WHERE e.person_id = new.survivor_id AND e.at > new.at AND e.evidence NOT IN ('join ' || new.id, 'unjoin ' || new.id))) c)
    WHERE id = new.id;
    DELETE FROM person_alias WHERE join_id = new.id;

    UPDATE person SET
        external_id = CASE WHEN external_id IS json_extract(new.survivor_after, '$.external_id') THEN json_extract(new.survivor_before, '$.external_id') ELSE external_id END,
        family_name = CASE WHEN family_name = json_extract(new.survivor_after, '$.family_name') THEN json_extract(new.survivor_before, '$.family_name') ELSE family_name END,
        given_name = CASE WHEN given_name = json_extract(new.survivor_after, '$.given_name') THEN json_extract(new.survivor_before, '$.given_name') ELSE given_name END,
        patronymic = CASE WHEN patronymic = json_extract(new.survivor_after, '$.patronymic') THEN json_extract(new.survivor_before, '$.patronymic') ELSE patronymic END,
        birth_date = CASE WHEN birth_date IS json_extract(new.survivor_after, '$.birth_date') THEN json_extract(new.survivor_before, '$.birth_date') ELSE birth_date END,
        sex = CASE WHEN sex = json_extract(new.survivor_after, '$.sex') THEN json_extract(new.survivor_before, '$.sex') ELSE sex END,
        language = CASE WHEN language = json_extract(new.survivor_after, '$.language') THEN json_extract(new.survivor_before, '$.language') ELSE language END,
        time_zone = CASE WHEN time_zone = json_extract(new.survivor_after, '$.time_zone') THEN json_extract(new.survivor_before, '$.time_zone') ELSE time_zone END,
        district_id = CASE WHEN district_id IS json_extract(new.survivor_after, '$.district_id') THEN json_extract(new.survivor_before, '$.district_id') ELSE district_id END,
        preferred_channel = CASE WHEN preferred_channel = json_extract(new.survivor_after, '$.preferred_channel') THEN json_extract(new.survivor_before, '$.preferred_channel') ELSE preferred_channel END,
        name_key = CASE WHEN name_key = json_extract(new.survivor_after, '$.name_key') THEN json_extract(new.survivor_before, '$.name_key') ELSE name_key END,
        given_key = CASE WHEN given_key = json_extract(new.survivor_after, '$.given_key') THEN json_extract(new.survivor_before, '$.given_key') ELSE given_key END,
        updated_at = new.undone_at, version = version + 1
    WHERE id = new.survivor_id;
    UPDATE person SET
        external_id = (SELECT json_extract(new.lost_before, '$.external_id') WHERE NOT EXISTS (
            SELECT 1 FROM person p WHERE p.site_id = new.site_id AND p.external_id = json_extract(new.lost_before, '$.external_id'))),
        family_name = json_extract(new.lost_before, '$.family_name'), given_name = json_extract(new.lost_before, '$.given_name'),
        patronymic = json_extract(new.lost_before, '$.patronymic'), birth_date = json_extract(new.lost_before, '$.birth_date'), sex = json_extract(new.lost_before, '$.sex'),
        language = json_extract(new.lost_before, '$.language'), time_zone = json_extract(new.lost_before, '$.time_zone'),
        district_id = json_extract(new.lost_before, '$.district_id'), preferred_channel = json_extract(new.lost_before, '$.preferred_channel'),
        name_key = json_extract(new.lost_before, '$.name_key'), given_key = json_extract(new.lost_before, '$.given_key'),
        updated_at = new.undone_at, version = version + 1, erased_at = NULL, joined_into = NULL
    WHERE id = new.lost_id;
    UPDATE person SET joined_into = new.lost_id WHERE joined_into = new.survivor_id
        AND id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'person' AND what = 'moved');

    UPDATE OR IGNORE service_event SET person_id = new.lost_id WHERE person_id = new.survivor_id
        AND id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'service_event' AND what = 'moved');
    UPDATE OR IGNORE care_note SET person_id = new.lost_id WHERE person_id = new.survivor_id
        AND id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'care_note' AND what = 'moved');
    UPDATE OR IGNORE care_patient SET person_id = new.lost_id WHERE person_id = new.survivor_id
        AND id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'care_patient' AND what = 'moved');
    UPDATE person_alias SET person_id = new.lost_id WHERE person_id = new.survivor_id
        AND id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'person_alias' AND what = 'moved');
    UPDATE OR IGNORE care_patient SET until = NULL, version = version + 1 WHERE person_id = new.lost_id
        AND id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'care_patient' AND what = 'changed');
    UPDATE care_condition SET patient_id = (SELECT CAST(r.before AS INTEGER) FROM person_join_row r
        WHERE r.join_id = new.id AND r.object = 'care_condition' AND r.what = 'changed' AND r.key = CAST(care_condition.id AS TEXT))
    WHERE id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'care_condition' AND what = 'changed');
    UPDATE care_measurement SET patient_id = (SELECT CAST(r.before AS INTEGER) FROM person_join_row r
        WHERE r.join_id = new.id AND r.object = 'care_measurement' AND r.what = 'changed' AND r.key = CAST(care_measurement.id AS TEXT))
    WHERE id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'care_measurement' AND what = 'changed');

    UPDATE message SET person_id = new.lost_id WHERE person_id = new.survivor_id
        AND id IN (SELECT key FROM person_join_row WHERE join_id = new.id AND object = 'message' AND what = 'moved');
    UPDATE send_decision SET person_id = new.lost_id WHERE person_id = new.survivor_id
        AND campaign_id || '/' || step IN (SELECT key FROM person_join_row WHERE join_id = new.id AND object = 'send_decision' AND what = 'moved')
        AND NOT EXISTS (SELECT 1 FROM message m WHERE m.campaign_id = send_decision.campaign_id AND m.step = send_decision.step AND m.person_id = new.survivor_id);

    UPDATE address SET person_id = new.lost_id, priority = (SELECT json_extract(r.before, '$.priority') FROM person_join_row r
        WHERE r.join_id = new.id AND r.object = 'address' AND r.what = 'moved' AND r.key = CAST(address.id AS TEXT))
    WHERE person_id = new.survivor_id AND id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'address' AND what = 'moved');
    INSERT OR IGNORE INTO address (id, site_id, person_id, kind, value, reversed, priority, verified_at, shared, time_zone, dead_since)
    SELECT CAST(r.key AS INTEGER), new.site_id, new.lost_id, json_extract(r.before, '$.kind'), json_extract(r.before, '$.value'), json_extract(r.before, '$.reversed'),
           json_extract(r.before, '$.priority'), json_extract(r.before, '$.verified_at'), json_extract(r.before, '$.shared'), json_extract(r.before, '$.time_zone'),
           json_extract(r.before, '$.dead_since')
    FROM person_join_row r WHERE r.join_id = new.id AND r.object = 'address' AND r.what = 'removed';

    UPDATE person_attribute SET person_id = new.lost_id WHERE person_id = new.survivor_id
        AND name IN (SELECT key FROM person_join_row WHERE join_id = new.id AND object = 'person_attribute' AND what = 'moved');
    INSERT OR IGNORE INTO person_attribute (site_id, person_id, name, value)
    SELECT new.site_id, new.lost_id, r.key, r.before FROM person_join_row r WHERE r.join_id = new.id AND r.object = 'person_attribute' AND r.what = 'removed';
    UPDATE person_attribute SET value = (SELECT json_extract(r.before, '$.before') FROM person_join_row r
        WHERE r.join_id = new.id AND r.object = 'person_attribute' AND r.what = 'changed' AND r.key = person_attribute.name)
    WHERE person_id = new.survivor_id AND value = (SELECT json_extract(r.before, '$.after') FROM person_join_row r
        WHERE r.join_id = new.id AND r.object = 'person_attribute' AND r.what = 'changed' AND r.key = person_attribute.name);

    -- Consent: what still rests on the words of the merge becomes what it was; what the survivor said since holds.
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    SELECT new.site_id, new.survivor_id, NULL, x.channel, 'granted', max(new.undone_at, x.since), new.undone_by, 'desk', '', 'unjoin ' || new.id
    FROM suppression x JOIN consent_event e ON e.id = x.event_id
    WHERE x.person_id = new.survivor_id AND x.lifted_at IS NULL AND e.evidence = 'join ' || new.id;
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    SELECT new.site_id, new.survivor_id, v.topic_id, v.channel,
           CASE WHEN json_extract(b.value, '$.said') = 'granted' OR (json_extract(b.value, '$.said') = 'nothing' AND t.basis = 'service') THEN 'granted' ELSE 'withdrawn' END,
           new.undone_at, new.undone_by, 'desk', '', 'unjoin ' || new.id
    FROM json_each(new.consent_before) b
    JOIN v_consent_permission v ON v.person_id = new.survivor_id AND v.topic_id = json_extract(b.value, '$.topic_id') AND v.channel = json_extract(b.value, '$.channel')
    JOIN topic t ON t.id = v.topic_id
    JOIN consent_event e ON e.id = v.event_id
    WHERE e.evidence = 'join ' || new.id
      AND v.permitted <> (json_extract(b.value, '$.said') = 'granted' OR (json_extract(b.value, '$.said') = 'nothing' AND t.basis = 'service'));

    DELETE FROM duplicate_pair WHERE state = 'dismissed' AND low_id || '/' || high_id IN (
        SELECT key FROM person_join_row WHERE join_id = new.id AND object = 'duplicate_pair' AND what = 'added');
    UPDATE duplicate_pair SET state = 'open' WHERE low_id = min(new.survivor_id, new.lost_id) AND high_id = max(new.survivor_id, new.lost_id) AND state = 'joined';
END;
