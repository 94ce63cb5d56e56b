-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people write back: raw first, then one row a message, words of opting out carried out before anybody sees it,
-- and answers, which are the only messages that reach somebody who closed the channel. The PostgreSQL script says what the
-- columns mean.
CREATE TABLE inbound_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gateway_id INTEGER NOT NULL REFERENCES gateway (id),
    received_at TEXT NOT NULL,
    body TEXT NOT NULL,
    read_at TEXT,
    unreadable INTEGER NOT NULL DEFAULT 0
);
--;
CREATE INDEX inbound_batch_open ON inbound_batch (gateway_id, id) WHERE read_at IS NULL;
--;
CREATE TABLE inbound_lease (
    gateway_id INTEGER PRIMARY KEY REFERENCES gateway (id),
    holder TEXT NOT NULL,
    until TEXT NOT NULL
);
--;
CREATE TABLE inbound_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL REFERENCES site (id),
    gateway_id INTEGER NOT NULL REFERENCES gateway (id),
    provider_id TEXT NOT NULL,
    batch_id INTEGER,
    channel TEXT NOT NULL DEFAULT 'sms' REFERENCES channel (code),
    from_address TEXT NOT NULL,
    to_address TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    received_at TEXT NOT NULL,
    person_id INTEGER,
    people INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '',
    message_id TEXT,
    campaign_id INTEGER,
    step INTEGER,
    clinical INTEGER NOT NULL DEFAULT 0,
    action TEXT NOT NULL DEFAULT 'other' CHECK (action IN ('stop', 'start', 'help', 'other')),
    topic_id INTEGER REFERENCES topic (id),
    topic_word TEXT NOT NULL DEFAULT '',
    handled_at TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'claimed', 'answered', 'closed')),
    note TEXT NOT NULL DEFAULT '' CHECK (note IN ('', 'unknown_number', 'unknown_topic', 'nothing_closed', 'not_answered', 'failed')),
    claimed_by TEXT NOT NULL DEFAULT '',
    claimed_at TEXT,
    closed_by TEXT NOT NULL DEFAULT '',
    closed_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (gateway_id, provider_id),
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id)
);
--;
CREATE INDEX inbound_message_words ON inbound_message (site_id, id) WHERE handled_at IS NULL;
--;
CREATE INDEX inbound_message_open ON inbound_message (site_id, id) WHERE state IN ('new', 'claimed');
--;
CREATE INDEX inbound_message_by_number ON inbound_message (site_id, from_address, received_at);
--;
-- Whole, not partial: SQLite looks for no key through a partial index.
CREATE INDEX inbound_message_by_person ON inbound_message (site_id, person_id);
--;
ALTER TABLE message ADD COLUMN answers INTEGER REFERENCES inbound_message (id);
--;
CREATE INDEX message_answering ON message (site_id, answers) WHERE answers IS NOT NULL;
--;
CREATE VIEW v_messaging_answer AS
SELECT m.id AS message_id, m.site_id, m.person_id, m.answers AS inbound_id, m.created_at,
       (i.from_address = m.address AND (i.action <> 'other' OR NOT EXISTS (
           SELECT 1 FROM suppression s WHERE s.person_id = m.person_id AND s.channel = m.channel AND s.lifted_at IS NULL AND s.since > i.received_at))) AS permitted
FROM message m JOIN inbound_message i ON i.id = m.answers;
--;
DROP TRIGGER attempt_consent;
--;
CREATE TRIGGER attempt_consent BEFORE INSERT ON attempt WHEN NOT EXISTS (
    SELECT 1 FROM message m JOIN v_consent_permission v ON v.person_id = m.person_id AND v.topic_id = m.topic_id AND v.channel = m.channel
    WHERE m.id = new.message_id AND m.answers IS NULL AND v.permitted)
AND NOT EXISTS (SELECT 1 FROM v_messaging_answer w WHERE w.message_id = new.message_id AND w.permitted)
BEGIN SELECT RAISE(ABORT, 'attempt_needs_consent'); END;
--;
CREATE TRIGGER person_erased_from_inbox AFTER UPDATE ON person
WHEN new.erased_at IS NOT NULL AND old.erased_at IS NULL AND new.joined_into IS NULL BEGIN
    DELETE FROM inbound_batch WHERE read_at IS NOT NULL AND id IN (
        SELECT m.batch_id FROM inbound_message m WHERE m.site_id = new.site_id
            AND (m.person_id = new.id OR m.person_id IN (SELECT id FROM person WHERE site_id = new.site_id AND joined_into = new.id)));
    UPDATE inbound_message SET from_address = '', to_address = '', text = '', topic_word = '', language = '', handled_at = COALESCE(handled_at, new.erased_at),
        state = CASE WHEN state IN ('new', 'claimed') THEN 'closed' ELSE state END, version = version + 1
    WHERE site_id = new.site_id
      AND (person_id = new.id OR person_id IN (SELECT id FROM person WHERE site_id = new.site_id AND joined_into = new.id));
END;
--;
-- A STOP from a number that nobody has yet, as a salted hash (0012): whoever gets the number begins under it. A START from
-- the number takes it back.
CREATE TABLE stopped_number (
    hash TEXT NOT NULL,
    channel TEXT NOT NULL REFERENCES channel (code),
    since TEXT NOT NULL,
    PRIMARY KEY (hash, channel)
);
--;
CREATE TRIGGER inbound_of_unknown_number AFTER UPDATE ON inbound_message
WHEN old.handled_at IS NULL AND new.handled_at IS NOT NULL AND new.action IN ('stop', 'start') AND new.topic_id IS NULL AND new.from_address <> '' BEGIN
    DELETE FROM stopped_number WHERE new.action = 'start' AND channel = new.channel
        AND hash = otklik_sha256((SELECT salt FROM privacy_salt) || new.from_address);
    INSERT OR REPLACE INTO stopped_number (hash, channel, since)
    SELECT otklik_sha256((SELECT salt FROM privacy_salt) || new.from_address), new.channel, new.received_at
    WHERE new.action = 'stop' AND new.person_id IS NULL;
END;
--;
-- A little later than the import that brought the number, so that the consent of an old file opens nothing.
CREATE TRIGGER address_of_stopped AFTER INSERT ON address WHEN EXISTS (SELECT 1 FROM stopped_number) BEGIN
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    SELECT new.site_id, new.person_id, NULL, s.channel, 'withdrawn', strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+1 second'), '', 'sms_keyword', 'STOP', 'stopped number'
    FROM stopped_number s WHERE s.hash = otklik_sha256((SELECT salt FROM privacy_salt) || new.value);
END;
--;
CREATE TRIGGER address_became_stopped AFTER UPDATE OF value ON address WHEN new.value <> old.value AND EXISTS (SELECT 1 FROM stopped_number) BEGIN
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    SELECT new.site_id, new.person_id, NULL, s.channel, 'withdrawn', strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+1 second'), '', 'sms_keyword', 'STOP', 'stopped number'
    FROM stopped_number s WHERE s.hash = otklik_sha256((SELECT salt FROM privacy_salt) || new.value);
END;
--;
INSERT INTO person_reference (name, person_column, site_column, how) VALUES ('inbound_message', 'person_id', 'site_id', 'move');
--;
CREATE TRIGGER person_join_moves_inbound AFTER INSERT ON person_join BEGIN
    INSERT INTO person_join_row (site_id, join_id, object, key, what)
    SELECT new.site_id, new.id, 'inbound_message', m.id, 'moved' FROM inbound_message m WHERE m.site_id = new.site_id AND m.person_id = new.lost_id;
    UPDATE inbound_message SET person_id = new.survivor_id WHERE site_id = new.site_id AND person_id = new.lost_id;
END;
--;
CREATE TRIGGER person_join_gives_inbound_back AFTER UPDATE OF undone_at ON person_join WHEN old.undone_at IS NULL AND new.undone_at IS NOT NULL BEGIN
    UPDATE inbound_message SET person_id = new.lost_id
    WHERE site_id = new.site_id AND person_id = new.survivor_id
      AND id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'inbound_message' AND what = 'moved');
END;
--;
DROP VIEW v_people_use;
--;
CREATE VIEW v_people_use AS
SELECT site_id, person_id, 'event' AS code FROM service_event
UNION ALL SELECT site_id, person_id, 'message' FROM message
UNION ALL SELECT site_id, person_id, 'campaign' FROM send_decision
UNION ALL SELECT site_id, person_id, 'note' FROM care_note
UNION ALL SELECT person_site_id, person_id, 'patient' FROM care_patient
UNION ALL SELECT site_id, person_id, 'erased' FROM erasure
UNION ALL SELECT site_id, person_id, 'list' FROM person_list_member
UNION ALL SELECT site_id, person_id, 'household' FROM household_member
UNION ALL SELECT site_id, survivor_id, 'joined' FROM person_join
UNION ALL SELECT site_id, lost_id, 'joined' FROM person_join
UNION ALL SELECT site_id, person_id, 'inbound' FROM inbound_message WHERE person_id IS NOT NULL;
--;
CREATE VIEW v_messaging_handed AS
SELECT m.id AS message_id, m.site_id, m.person_id, m.campaign_id, m.step, m.topic_id, m.channel, m.address, m.language, m.clinical, m.answers AS inbound_id, a.gateway_id, a.at
FROM message m JOIN attempt a ON a.message_id = m.id;
--;
CREATE VIEW v_messaging_answered AS
SELECT id AS message_id, site_id, person_id, answers AS inbound_id, command_id, created_at FROM message WHERE answers IS NOT NULL;
--;
-- The words of our messages, for whoever reads messages at all.
CREATE VIEW v_messaging_words AS
SELECT id AS message_id, site_id, person_id, text FROM message;
--;
CREATE VIEW v_inbox_message AS
SELECT id AS inbound_id, site_id, gateway_id, channel, from_address, to_address, text, received_at, person_id, people, message_id, campaign_id, step, clinical,
       action, topic_id, topic_word, state, note, claimed_by, claimed_at, closed_by, closed_at, version
FROM inbound_message WHERE handled_at IS NOT NULL;
--;
CREATE VIEW v_inbox_timeline AS
SELECT site_id, person_id, received_at AS at, 'inbound' AS kind, text AS title, action AS state, channel AS detail, 'inbound ' || id AS ref
FROM inbound_message WHERE handled_at IS NOT NULL AND person_id IS NOT NULL;
--;
INSERT OR IGNORE INTO setting (name, value) VALUES ('organisation.name', ''), ('inbound.answers_days', '7'), ('inbound.canned', '');
