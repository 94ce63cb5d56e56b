-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import did, so that it can be taken back as a unit; rows that are known again by a hash; measurements.
-- app/decisions/0008 says why an import is one transaction and what an undo keeps.
ALTER TABLE import_run RENAME TO import_run_before;
--;
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL REFERENCES site (id),
    kind TEXT NOT NULL CHECK (kind IN ('people', 'events', 'clinic')),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    row_count INTEGER NOT NULL DEFAULT 0,
    created_count INTEGER NOT NULL DEFAULT 0,
    updated_count INTEGER NOT NULL DEFAULT 0,
    unchanged_count INTEGER NOT NULL DEFAULT 0,
    rejected_count INTEGER NOT NULL DEFAULT 0,
    run_by TEXT NOT NULL DEFAULT '',
    undone_at TEXT,
    undone_by TEXT NOT NULL DEFAULT ''
);
--;
INSERT INTO import_run (id, site_id, kind, file_name, sha256, started_at, finished_at, row_count, created_count, updated_count, unchanged_count, rejected_count)
SELECT id, site_id, kind, file_name, sha256, started_at, finished_at, row_count, created_count, updated_count, unchanged_count, rejected_count
FROM import_run_before;
--;
DROP TABLE import_run_before;
--;
CREATE INDEX import_run_by_file ON import_run (site_id, sha256, id);
--;
-- The row of a file that made a person what they are: as long as version is still import_version, the same row again has
-- nothing to say (PeopleImport). People without an external id are looked for by it.
ALTER TABLE person ADD COLUMN import_hash INTEGER;
--;
ALTER TABLE person ADD COLUMN import_version INTEGER;
--;
CREATE INDEX person_by_import ON person (site_id, import_hash) WHERE external_id IS NULL AND import_hash IS NOT NULL;
--;
-- SQLite would look for the addresses of each person who goes among all of the site.
CREATE INDEX address_by_person ON address (site_id, person_id);
--;
-- What an import made: numbers in ranges, because they follow one another.
CREATE TABLE import_created (
    site_id INTEGER NOT NULL,
    run_id INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('person', 'event')),
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    PRIMARY KEY (site_id, run_id, what, first_id),
    CHECK (last_id >= first_id)
);
--;
-- What an import changed of a person: only the fields that it changed, '' for nothing; attributes as "attribute:NAME".
-- addresses: those that it added, [{"kind", "value"}]. clean: an undo put everything back, so that all this person's
-- versions since are accounted for.
CREATE TABLE import_change (
    site_id INTEGER NOT NULL,
    run_id INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    before TEXT NOT NULL DEFAULT '{}',
    after TEXT NOT NULL DEFAULT '{}',
    addresses TEXT NOT NULL DEFAULT '[]',
    clean INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (site_id, run_id, person_id),
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE
);
--;
CREATE INDEX import_change_by_person ON import_change (site_id, person_id);
--;
-- Whoever is erased is erased here too.
CREATE TRIGGER person_erased_from_imports AFTER UPDATE ON person WHEN new.erased_at IS NOT NULL AND old.erased_at IS NULL BEGIN
    DELETE FROM import_change WHERE site_id = new.site_id AND person_id = new.id;
END;
--;
-- Whom an import changed; words: a later room alone changed something (consent).
CREATE VIEW v_people_import_change AS
SELECT site_id, run_id, person_id, before = '{}' AND after = '{}' AND addresses = '[]' AS words
FROM import_change;
--;
CREATE VIEW v_people_import AS
SELECT id AS import_id, site_id, kind, started_at, undone_at FROM import_run;
--;
CREATE VIEW v_people_import_created AS
SELECT site_id, run_id, what, first_id, last_id FROM import_created;
--;
-- Of whom an undo left something, and why (KeptPerson says the codes); detail: which field or attribute.
CREATE TABLE import_kept (
    site_id INTEGER NOT NULL,
    run_id INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (site_id, run_id, person_id, code, detail)
);
--;
-- What people are used for, so that they cannot be taken back. Words of consent and changes are looked at apart. A room
-- that adds another use makes this view anew.
CREATE VIEW v_people_use AS
SELECT site_id, person_id, 'event' AS code FROM service_event
UNION ALL SELECT site_id, person_id, 'message' FROM message
UNION ALL SELECT site_id, person_id, 'campaign' FROM send_decision
UNION ALL SELECT site_id, person_id, 'note' FROM care_note
UNION ALL SELECT person_site_id, person_id, 'patient' FROM care_patient
UNION ALL SELECT site_id, person_id, 'erased' FROM erasure;
--;
-- What was measured of a patient. value: a number; value_text: what was said instead of one.
CREATE TABLE care_measurement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL,
    patient_id INTEGER NOT NULL,
    code_system TEXT NOT NULL DEFAULT '' CHECK (code_system IN ('loinc', '')),
    code TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    value NUMERIC,
    value_text TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    recorded_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    recorded_by TEXT NOT NULL DEFAULT '',
    CHECK (code <> '' OR text <> ''),
    CHECK (value IS NOT NULL OR value_text <> ''),
    FOREIGN KEY (site_id, patient_id) REFERENCES care_patient (site_id, id) ON DELETE CASCADE
);
--;
CREATE INDEX care_measurement_by_patient ON care_measurement (patient_id, code, at);
--;
-- What an import made in the clinical tables; before: the last day of what it closed ('' for none).
CREATE TABLE care_imported (
    site_id INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('patient', 'condition', 'measurement', 'until')),
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (site_id, run_id, what, row_id)
);
--;
-- How long an import can be taken back, and what it takes to do so is kept.
INSERT INTO setting (name, value) VALUES ('retention.imports_days', '30');
