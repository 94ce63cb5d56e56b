-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person may ask of us: everything about them in a file, and to be forgotten. And how long each kind of data lives.
-- app/decisions/0004 says what an erasure takes away and what it keeps.
ALTER TABLE person ADD COLUMN erased_at TEXT;
--;
-- Everybody who is counted; as narrow as the key that counted them before.
CREATE INDEX person_living ON person (site_id, id) WHERE erased_at IS NULL;
--;
CREATE TABLE privacy_salt (
    salt TEXT NOT NULL
);
--;
INSERT INTO privacy_salt (salt) VALUES (lower(hex(randomblob(32))));
--;
-- The addresses of erased people as salted hashes, so that a copy of an old list does not open them again.
CREATE TABLE erased_address (
    hash TEXT PRIMARY KEY
);
--;
-- Whoever gets an address of somebody who was erased begins under a STOP. It is a little later than the import that
-- brought it, so that the consent of the same old file opens nothing (ConsentLedger says why); their own START lifts it.
-- otklik_sha256() is the program's own (store/databaseopen.cpp).
CREATE TRIGGER address_of_erased AFTER INSERT ON address WHEN EXISTS (SELECT 1 FROM erased_address) BEGIN
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    SELECT new.site_id, new.person_id, NULL, 'any', 'withdrawn', strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+1 second'), '', 'desk', '', 'erased address'
    WHERE EXISTS (SELECT 1 FROM erased_address e WHERE e.hash = otklik_sha256((SELECT salt FROM privacy_salt) || new.value));
END;
--;
CREATE TRIGGER address_became_erased AFTER UPDATE OF value ON address WHEN EXISTS (SELECT 1 FROM erased_address) BEGIN
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    SELECT new.site_id, new.person_id, NULL, 'any', 'withdrawn', strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+1 second'), '', 'desk', '', 'erased address'
    WHERE EXISTS (SELECT 1 FROM erased_address e WHERE e.hash = otklik_sha256((SELECT salt FROM privacy_salt) || new.value));
END;
--;
CREATE TRIGGER person_husk BEFORE UPDATE ON person WHEN old.erased_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an erased person is not changed'); END;
--;
-- A row here is the erasure: what belongs to it happens in the same statement.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL,
    by_whom TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id)
);
--;
CREATE TRIGGER erasure_in_flight BEFORE INSERT ON erasure
WHEN EXISTS (SELECT 1 FROM v_messaging_message v WHERE v.person_id = new.person_id AND v.state IN ('claimed', 'unknown'))
BEGIN SELECT RAISE(ABORT, 'a message of the person is on the wire'); END;
--;
CREATE TRIGGER erasure_of_patient BEFORE INSERT ON erasure
WHEN EXISTS (SELECT 1 FROM care_patient c WHERE c.person_id = new.person_id AND (c.until IS NULL OR c.until > date('now')))
BEGIN SELECT RAISE(ABORT, 'the person is a patient of a clinic'); END;
--;
CREATE TRIGGER erasure_erases AFTER INSERT ON erasure BEGIN
    INSERT OR IGNORE INTO erased_address (hash)
    SELECT otklik_sha256((SELECT salt FROM privacy_salt) || a.value) FROM address a WHERE a.person_id = new.person_id;
    -- What still waits for them is let go by the claim, as for everybody who says STOP.
    INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
    VALUES (new.site_id, new.person_id, NULL, 'any', 'withdrawn', new.at, new.by_whom, 'desk', '', 'erasure');
    DELETE FROM address WHERE person_id = new.person_id;
    DELETE FROM person_attribute WHERE person_id = new.person_id;
    UPDATE care_note SET text = '', closed_at = COALESCE(closed_at, new.at), version = version + 1,
                         state = CASE state WHEN 'open' THEN 'dropped' ELSE state END
    WHERE person_id = new.person_id;
    UPDATE care_condition SET text = CASE code WHEN '' THEN '-' ELSE '' END
    WHERE text <> '' AND patient_id IN (SELECT c.id FROM care_patient c WHERE c.person_id = new.person_id);
    UPDATE send_decision SET address = '', time_zone = '' WHERE person_id = new.person_id;
    UPDATE message SET address = '', text = '' WHERE person_id = new.person_id;
    UPDATE message_event SET detail = '' WHERE detail <> '' AND message_id IN (SELECT m.id FROM message m WHERE m.person_id = new.person_id);
    UPDATE person SET external_id = NULL, family_name = '', given_name = '', patronymic = '', birth_date = NULL, sex = '', language = '', time_zone = '',
                      district_id = NULL, preferred_channel = 'none', name_key = '', given_key = '', updated_at = new.at,
                      version = version + 1, erased_at = new.at
    WHERE id = new.person_id;
END;
--;
-- How long each kind of data lives, in days; 0: for ever. The audit has no such line.
INSERT INTO setting (name, value) VALUES ('retention.reports_days', '7'), ('retention.texts_days', '730'), ('retention.notes_days', '1825'),
                                         ('retention.sign_ins_days', '365'), ('retention.events_days', '0');
--;
DROP VIEW v_people_person;
--;
CREATE VIEW v_people_person AS
SELECT p.id AS person_id, p.site_id, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex,
       p.language, p.time_zone, p.district_id, d.code AS district, d.name AS district_name, p.preferred_channel, p.name_key
FROM person p LEFT JOIN district d ON d.id = p.district_id
WHERE p.erased_at IS NULL;
--;
-- What a subject's file is put together from, beside the views that are there.
CREATE VIEW v_people_record AS
SELECT id AS person_id, site_id, created_at, updated_at, version FROM person WHERE erased_at IS NULL;
--;
CREATE VIEW v_consent_event AS
SELECT e.id AS event_id, e.site_id, e.person_id, t.code AS topic, t.name AS topic_name, e.channel, e.state, e.at, e.recorded_by, e.source, e.wording, e.evidence
FROM consent_event e LEFT JOIN topic t ON t.id = e.topic_id;
--;
CREATE VIEW v_messaging_letter AS
SELECT id AS message_id, site_id, person_id, address, sender, language, text, clinical FROM message;
--;
CREATE VIEW v_messaging_fact AS
SELECT e.message_id, e.site_id, m.person_id, e.state, e.code, e.at, e.id AS fact_id FROM message_event e JOIN message m ON m.id = e.message_id;
--;
CREATE VIEW v_privacy_erasure AS
SELECT site_id, person_id, at, by_whom, reason FROM erasure;
