-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists of people and changes of many at once. On one desk every list is the one desk's, whatever its scope says.
CREATE TABLE person_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL DEFAULT 1 REFERENCES site (id),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL DEFAULT 'people' CHECK (kind IN ('people', 'smart', 'starred')),
    scope TEXT NOT NULL DEFAULT 'personal' CHECK (scope IN ('personal', 'site', 'city')),
    owner TEXT NOT NULL DEFAULT '',
    segment TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    removed_at TEXT,
    CHECK ((kind = 'smart') = (segment <> '')),
    CHECK (kind <> 'starred' OR scope = 'personal')
);
--;
CREATE UNIQUE INDEX person_list_personal ON person_list (owner, name) WHERE scope = 'personal' AND removed_at IS NULL;
--;
CREATE UNIQUE INDEX person_list_of_site ON person_list (site_id, name) WHERE scope = 'site' AND removed_at IS NULL;
--;
CREATE UNIQUE INDEX person_list_of_city ON person_list (name) WHERE scope = 'city' AND removed_at IS NULL;
--;
CREATE UNIQUE INDEX person_list_starred ON person_list (owner) WHERE kind = 'starred';
--;
CREATE TABLE person_list_member (
    list_id INTEGER NOT NULL REFERENCES person_list (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    site_id INTEGER NOT NULL,
    since TEXT NOT NULL,
    added_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (list_id, person_id),
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE
) WITHOUT ROWID;
--;
CREATE INDEX person_list_member_by_time ON person_list_member (list_id, since, person_id);
--;
CREATE INDEX person_list_member_by_person ON person_list_member (site_id, person_id);
--;
CREATE TABLE person_list_star (
    list_id INTEGER NOT NULL REFERENCES person_list (id) ON DELETE CASCADE,
    login TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (list_id, login)
);
--;
CREATE TABLE person_bulk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('list_add', 'list_remove', 'district', 'language', 'preferred_channel', 'subscribe', 'unsubscribe')),
    list_id INTEGER REFERENCES person_list (id) ON DELETE SET NULL,
    topic_id INTEGER REFERENCES topic (id),
    value TEXT NOT NULL DEFAULT '',
    run_by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    undone_at TEXT
);
--;
CREATE INDEX person_bulk_by_login ON person_bulk (run_by, at);
--;
CREATE TABLE person_bulk_item (
    run_id INTEGER NOT NULL REFERENCES person_bulk (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    site_id INTEGER NOT NULL,
    before TEXT NOT NULL DEFAULT '',
    since TEXT,
    added_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (run_id, person_id)
) WITHOUT ROWID;
--;
CREATE TABLE consent_bulk_item (
    run_id INTEGER NOT NULL REFERENCES person_bulk (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    site_id INTEGER NOT NULL,
    before TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (run_id, person_id)
) WITHOUT ROWID;
--;
CREATE VIEW v_people_list AS
SELECT l.id AS list_id, l.site_id, l.name, l.kind, l.scope, l.owner, l.segment, 1 AS mine, 1 AS changeable,
       EXISTS (SELECT 1 FROM person_list_star s WHERE s.list_id = l.id) AS starred, l.created_at, l.updated_at
FROM person_list l WHERE l.removed_at IS NULL;
--;
CREATE VIEW v_people_list_member AS
SELECT list_id, site_id, person_id, since, added_by FROM person_list_member;
--;
CREATE VIEW v_people_bulk AS
SELECT id AS run_id, kind, list_id, topic_id, value, run_by, at, undone_at FROM person_bulk;
--;
CREATE TRIGGER person_erased_from_lists AFTER UPDATE ON person
WHEN new.erased_at IS NOT NULL AND old.erased_at IS NULL AND new.joined_into IS NULL BEGIN
    DELETE FROM person_list_member WHERE site_id = new.site_id AND person_id = new.id;
    DELETE FROM person_bulk_item WHERE run_id IN (SELECT id FROM person_bulk) AND person_id = new.id;
    DELETE FROM consent_bulk_item WHERE run_id IN (SELECT id FROM person_bulk) AND person_id = new.id;
END;
--;
-- Two records that become one stand on the lists of both.
INSERT INTO person_reference (name, person_column, site_column, how) VALUES
    ('person_list_member', 'person_id', 'site_id', 'move'), ('person_bulk_item', 'person_id', 'site_id', 'stay'),
    ('consent_bulk_item', 'person_id', 'site_id', 'stay');
--;
CREATE TRIGGER person_join_moves_lists AFTER INSERT ON person_join BEGIN
    INSERT INTO person_join_row (site_id, join_id, object, key, what)
    SELECT new.site_id, new.id, 'person_list_member', CAST(m.list_id AS TEXT), 'moved' FROM person_list_member m
    WHERE m.site_id = new.site_id AND m.person_id = new.lost_id
      AND NOT EXISTS (SELECT 1 FROM person_list_member o WHERE o.list_id = m.list_id AND o.person_id = new.survivor_id);
    UPDATE person_list_member SET person_id = new.survivor_id
    WHERE site_id = new.site_id AND person_id = new.lost_id
      AND list_id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'person_list_member' AND what = 'moved');
END;
--;
CREATE TRIGGER person_join_gives_lists_back AFTER UPDATE OF undone_at ON person_join WHEN old.undone_at IS NULL AND new.undone_at IS NOT NULL BEGIN
    UPDATE OR IGNORE person_list_member SET person_id = new.lost_id
    WHERE site_id = new.site_id AND person_id = new.survivor_id
      AND list_id IN (SELECT CAST(key AS INTEGER) FROM person_join_row WHERE join_id = new.id AND object = 'person_list_member' AND what = 'moved');
END;
--;
-- Whoever is on a list or was merged is not taken back with an import.
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
UNION ALL SELECT site_id, survivor_id, 'joined' FROM person_join
UNION ALL SELECT site_id, lost_id, 'joined' FROM person_join;
