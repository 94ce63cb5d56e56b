-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the headers of a kind of file mean, kept for the next file that has the same headers. Headers only, no people.
CREATE TABLE import_map (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('people', 'events')),
    signature TEXT NOT NULL,
    headers TEXT NOT NULL,
    columns TEXT NOT NULL,
    used_at TEXT NOT NULL
);
--;
CREATE INDEX import_map_by_signature ON import_map (kind, signature, used_at)
