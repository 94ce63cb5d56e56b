-- SPDX-License-Identifier: GPL-3.0-or-later
-- A note with a date becomes a reminder: from that day on it stands on the Due page until it is closed.
CREATE TABLE care_note (
    id integer PRIMARY KEY AUTOINCREMENT,
    site_id integer NOT NULL,
    person_id integer NOT NULL,
    text text NOT NULL,
    due_on text,
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'dropped')),
    put_off_count integer NOT NULL DEFAULT 0,
    invited_message_id text,
    command_id text UNIQUE,
    created_at text NOT NULL,
    closed_at text,
    version integer NOT NULL DEFAULT 1,
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE
);
--;
CREATE INDEX care_note_due ON care_note (due_on, id) WHERE state = 'open' AND due_on IS NOT NULL;
--;
CREATE INDEX care_note_by_person ON care_note (person_id);
--;

CREATE VIEW v_care_note AS
SELECT id AS note_id, site_id, person_id, text, due_on, state, created_at, closed_at FROM care_note;
--;
CREATE VIEW v_care_timeline AS
SELECT site_id, person_id, COALESCE(closed_at, created_at) AS at, 'note' AS kind, text AS title, state, CAST(due_on AS text) AS detail, CAST(id AS text) AS ref
FROM care_note;
