-- SPDX-License-Identifier: GPL-3.0-or-later
-- Patients and what is known of their health. One desk has no roles: opening the clinical part is noted all the same.
CREATE TABLE care_patient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL REFERENCES site (id),
    person_site_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    doctor TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d', 'now')),
    until TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (site_id, id),
    CHECK (until >= since),
    FOREIGN KEY (person_site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE
);
--;
CREATE UNIQUE INDEX care_patient_once ON care_patient (site_id, person_id) WHERE until IS NULL;
--;
CREATE INDEX care_patient_by_person ON care_patient (person_id);
--;
CREATE INDEX care_patient_by_doctor ON care_patient (site_id, doctor, id);
--;
CREATE TABLE care_condition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL,
    patient_id INTEGER NOT NULL,
    code_system TEXT NOT NULL DEFAULT '' CHECK (code_system IN ('icd10', 'snomed', '')),
    code TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    since TEXT,
    until TEXT,
    recorded_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    recorded_by TEXT NOT NULL DEFAULT '',
    CHECK (code <> '' OR text <> ''),
    FOREIGN KEY (site_id, patient_id) REFERENCES care_patient (site_id, id) ON DELETE CASCADE
);
--;
CREATE INDEX care_condition_by_patient ON care_condition (patient_id);
--;
CREATE TABLE care_opening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL REFERENCES site (id),
    patient_id INTEGER NOT NULL,
    opened_by TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('treatment', 'emergency')),
    reason TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    expires_at TEXT NOT NULL,
    verdict TEXT NOT NULL DEFAULT '' CHECK (verdict IN ('', 'justified', 'not_justified')),
    remark TEXT NOT NULL DEFAULT '',
    reviewed_by TEXT NOT NULL DEFAULT '',
    reviewed_at TEXT
);
--;
CREATE INDEX care_opening_by_patient ON care_opening (patient_id, id);
--;
CREATE TABLE care_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL REFERENCES site (id),
    for_login TEXT NOT NULL DEFAULT '',
    for_role TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('emergency')),
    patient_id INTEGER NOT NULL,
    opening_id INTEGER REFERENCES care_opening (id),
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    seen_at TEXT
);
--;
CREATE VIEW v_care_patient AS
SELECT id AS patient_id, site_id, person_site_id, person_id, doctor, since, until, version FROM care_patient;
