-- SPDX-License-Identifier: GPL-3.0-or-later
-- Households: people who live together, which is more than a number that two of them use.

-- A household is nothing but its members; it stays when the last of them left, so that an undo finds it.
CREATE TABLE household (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id INTEGER NOT NULL DEFAULT 1 REFERENCES site (id),
    created_at TEXT NOT NULL,
    UNIQUE (site_id, id)
);
--;
CREATE TABLE household_member (
    site_id INTEGER NOT NULL,
    household_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    since TEXT NOT NULL,
    added_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (site_id, household_id, person_id),
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE,
    FOREIGN KEY (site_id, household_id) REFERENCES household (site_id, id) ON DELETE CASCADE
) WITHOUT ROWID;
--;
-- A person lives in one household at most.
CREATE UNIQUE INDEX household_member_once ON household_member (site_id, person_id);
--;
CREATE VIEW v_people_household AS
SELECT m.site_id, m.household_id, m.person_id, m.since, m.added_by FROM household_member m;
--;
-- A campaign that writes once to a household.
ALTER TABLE campaign ADD COLUMN one_per_household INTEGER NOT NULL DEFAULT 0;
--;
-- The print of the row that somebody came from goes with them (0016): whoever has the file could find them by it.
CREATE TRIGGER erasure_forgets_import BEFORE INSERT ON erasure BEGIN
    UPDATE person SET import_hash = NULL, import_version = NULL
    WHERE site_id = new.site_id AND id = new.person_id AND erased_at IS NULL AND import_version IS NOT NULL;
END;
--;
-- Whoever is erased lives nowhere any more, nor do the records that were merged into theirs.
CREATE TRIGGER person_erased_from_household AFTER UPDATE ON person
WHEN new.erased_at IS NOT NULL AND old.erased_at IS NULL AND new.joined_into IS NULL BEGIN
    DELETE FROM household_member WHERE site_id = new.site_id
        AND (person_id = new.id OR person_id IN (SELECT id FROM person WHERE site_id = new.site_id AND joined_into = new.id));
END;
--;
-- The survivor lives where the lost record did; where both lived somewhere, the survivor stays where it is.
INSERT INTO person_reference (name, person_column, site_column, how) VALUES ('household_member', 'person_id', 'site_id', 'move');
--;
CREATE TRIGGER person_join_moves_household AFTER INSERT ON person_join BEGIN
    INSERT INTO person_join_row (site_id, join_id, object, key, what)
    SELECT new.site_id, new.id, 'household_member', m.site_id || '/' || m.household_id, 'moved' FROM household_member m
    WHERE m.site_id = new.site_id AND m.person_id = new.lost_id
      AND NOT EXISTS (SELECT 1 FROM household_member o WHERE o.site_id = m.site_id AND o.person_id = new.survivor_id);
    UPDATE household_member SET person_id = new.survivor_id
    WHERE site_id = new.site_id AND person_id = new.lost_id
      AND NOT EXISTS (SELECT 1 FROM household_member o WHERE o.site_id = new.site_id AND o.person_id = new.survivor_id);
END;
--;
CREATE TRIGGER person_join_gives_household_back AFTER UPDATE OF undone_at ON person_join WHEN old.undone_at IS NULL AND new.undone_at IS NOT NULL BEGIN
    UPDATE OR IGNORE household_member SET person_id = new.lost_id
    WHERE site_id = new.site_id AND person_id = new.survivor_id
      AND site_id || '/' || household_id IN (SELECT key FROM person_join_row WHERE join_id = new.id AND object = 'household_member' AND what = 'moved');
END;
--;
-- Whoever somebody said lives with others is not taken back with an import.
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
UNION ALL SELECT site_id, lost_id, 'joined' FROM person_join;
--;
CREATE INDEX person_join_by_lost ON person_join (site_id, lost_id);
--;
-- What a card's timeline tells of changes. One desk keeps no audit: what is known is who was added, what imports changed,
-- when the record was changed last, merges, lists and the household.
-- The title of a merge: family name, given name and patronymic, with tabs.
CREATE VIEW v_people_change AS
SELECT m.site_id, m.person_id, m.since AS at, l.name AS title, CASE l.kind WHEN 'starred' THEN 'starred' ELSE 'listed' END AS state, m.added_by AS detail, 'list ' || m.list_id AS ref
FROM person_list_member m JOIN person_list l ON l.id = m.list_id WHERE l.removed_at IS NULL
UNION ALL
SELECT j.site_id, j.survivor_id, j.at,
       COALESCE(json_extract(j.lost_before, '$.family_name'), '') || char(9) || COALESCE(json_extract(j.lost_before, '$.given_name'), '') || char(9) || COALESCE(json_extract(j.lost_before, '$.patronymic'), ''),
       'joined', j.by_whom, 'join ' || j.id
FROM person_join j
UNION ALL
SELECT j.site_id, j.survivor_id, j.undone_at,
       COALESCE(json_extract(j.lost_before, '$.family_name'), '') || char(9) || COALESCE(json_extract(j.lost_before, '$.given_name'), '') || char(9) || COALESCE(json_extract(j.lost_before, '$.patronymic'), ''),
       'unjoined', j.undone_by, 'unjoin ' || j.id
FROM person_join j WHERE j.undone_at IS NOT NULL
UNION ALL
SELECT j.site_id, j.lost_id, j.undone_at, '', 'unjoined', j.undone_by, 'unjoin ' || j.id FROM person_join j WHERE j.undone_at IS NOT NULL
UNION ALL
SELECT m.site_id, m.person_id, m.since, 'household', 'edited', m.added_by, 'household ' || m.household_id FROM household_member m
UNION ALL
SELECT c.site_id, c.person_id, r.started_at, r.file_name, 'imported', r.run_by, 'import ' || r.id FROM import_change c JOIN import_run r ON r.id = c.run_id
UNION ALL
SELECT p.site_id, p.id, p.created_at, COALESCE((SELECT r.file_name FROM import_created c JOIN import_run r ON r.id = c.run_id
                                                WHERE c.site_id = p.site_id AND c.what = 'person' AND p.id BETWEEN c.first_id AND c.last_id), ''),
       'added', '', 'added ' || p.id
FROM person p WHERE p.erased_at IS NULL
UNION ALL
SELECT p.site_id, p.id, p.updated_at, '', 'edited', '', 'edited ' || p.id FROM person p WHERE p.erased_at IS NULL AND p.updated_at > p.created_at;
--;
-- As in 0017, but numbers are looked up over a channel (0019) that nobody consents to and no word is about.
DROP VIEW v_consent_permission;
--;
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
LEFT JOIN suppression stop ON stop.person_id = p.id AND stop.channel = c.code AND stop.lifted_at IS NULL
WHERE c.code <> 'lookup';
--;
-- Nor does a STOP to everything stand over it.
CREATE TRIGGER suppression_of_messages BEFORE INSERT ON suppression WHEN new.channel = 'lookup' BEGIN
    SELECT RAISE(IGNORE);
END;
