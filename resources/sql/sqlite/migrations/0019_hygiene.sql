-- SPDX-License-Identifier: GPL-3.0-or-later
-- Number hygiene: which numbers are reachable, looked up through a gateway for money, and the suspension of dead ones.
-- app/decisions/0009 says what is paid once and what an undo takes back.

INSERT INTO channel (code) VALUES ('lookup');
--;
-- What the last look-up of a number said, once a site. A number that nobody has any more is forgotten (see below).
CREATE TABLE number_check (
    site_id INTEGER NOT NULL REFERENCES site (id),
    number TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('reachable', 'away', 'dead', 'invalid', 'unknown')),
    ported INTEGER NOT NULL DEFAULT 0,
    roaming INTEGER NOT NULL DEFAULT 0,
    network TEXT NOT NULL DEFAULT '',
    original_network TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    price REAL NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    run_id INTEGER NOT NULL,
    PRIMARY KEY (site_id, number)
);
--;
-- Every so many days the numbers of a segment, or of everybody, are looked up. note: why the last start failed.
CREATE TABLE lookup_schedule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    segment TEXT NOT NULL DEFAULT '',
    gateway_id INTEGER REFERENCES gateway (id),
    every_days INTEGER NOT NULL CHECK (every_days BETWEEN 1 AND 3650),
    older_than INTEGER NOT NULL CHECK (older_than BETWEEN 0 AND 3650),
    budget REAL CHECK (budget >= 0),
    next_at TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    removed_at TEXT
);
--;
-- One look-up of many numbers. whom: what was chosen; the people of a list or the person are named by whom_id.
-- cost: every number that may have been looked up, at its price; the budget is held against it before a number leaves.
-- note_code, note: why it waits or was paused.
CREATE TABLE lookup_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    whom TEXT NOT NULL CHECK (whom IN ('everybody', 'segment', 'list', 'person')),
    segment TEXT NOT NULL DEFAULT '',
    whom_id INTEGER,
    gateway_id INTEGER NOT NULL REFERENCES gateway (id),
    schedule_id INTEGER REFERENCES lookup_schedule (id),
    older_than INTEGER NOT NULL,
    budget REAL CHECK (budget >= 0),
    price REAL NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'stopped', 'done')),
    note_code TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    started_by TEXT NOT NULL DEFAULT '',
    started_at TEXT NOT NULL,
    finished_at TEXT,
    numbers INTEGER NOT NULL DEFAULT 0,
    fresh INTEGER NOT NULL DEFAULT 0,
    asked INTEGER NOT NULL DEFAULT 0,
    reachable INTEGER NOT NULL DEFAULT 0,
    ported INTEGER NOT NULL DEFAULT 0,
    away INTEGER NOT NULL DEFAULT 0,
    dead INTEGER NOT NULL DEFAULT 0,
    invalid INTEGER NOT NULL DEFAULT 0,
    unknown INTEGER NOT NULL DEFAULT 0,
    lost INTEGER NOT NULL DEFAULT 0,
    cost REAL NOT NULL DEFAULT 0
);
--;
CREATE INDEX lookup_run_at_work ON lookup_run (state) WHERE state IN ('running', 'paused');
--;
-- A request. asked: on the wire until its lease ends; doubt: the gateway may have had it, its log is asked; settled.
CREATE TABLE lookup_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES lookup_run (id) ON DELETE CASCADE,
    gateway_id INTEGER NOT NULL REFERENCES gateway (id),
    state TEXT NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'doubt', 'settled')),
    price REAL NOT NULL DEFAULT 0,
    asked_at TEXT NOT NULL,
    lease_until TEXT NOT NULL,
    look_at TEXT NOT NULL,
    looks INTEGER NOT NULL DEFAULT 0
);
--;
CREATE INDEX lookup_batch_open ON lookup_batch (run_id) WHERE state <> 'settled';
--;
CREATE INDEX lookup_batch_by_run ON lookup_batch (run_id);
--;
-- The numbers of a run. asked is committed before the request leaves; lost: it left, and neither answer nor log ever
-- said anything: paid for all we know, and asked again only by another run.
CREATE TABLE lookup_number (
    run_id INTEGER NOT NULL REFERENCES lookup_run (id) ON DELETE CASCADE,
    site_id INTEGER NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'asked', 'answered', 'lost')),
    batch_id INTEGER,
    PRIMARY KEY (site_id, number, run_id)
);
--;
CREATE INDEX lookup_number_queue ON lookup_number (run_id, site_id, number) WHERE state = 'queued';
--;
CREATE INDEX lookup_number_by_run ON lookup_number (run_id, site_id, number);
--;
CREATE INDEX lookup_number_by_batch ON lookup_number (batch_id, site_id, number) WHERE state IN ('asked', 'lost');
--;
-- Which addresses a run suspended, so that it can be taken back exactly. Without a key to address: an address that is
-- merged away and comes back keeps its number. since is the address's dead_since as it was written.
CREATE TABLE lookup_suspension (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES lookup_run (id),
    site_id INTEGER NOT NULL,
    address_id INTEGER NOT NULL,
    since TEXT NOT NULL,
    lifted_at TEXT,
    lifted_by TEXT NOT NULL DEFAULT '',
    UNIQUE (site_id, address_id, run_id)
);
--;
CREATE INDEX lookup_suspension_by_run ON lookup_suspension (run_id, site_id, id);
--;
CREATE INDEX lookup_suspension_open ON lookup_suspension (site_id, id) WHERE lifted_at IS NULL;
--;
-- For the desk and later rooms.
CREATE VIEW v_hygiene_number AS
SELECT site_id, number, verdict, ported, roaming, network, original_network, country, code, at, price, currency, run_id FROM number_check;
--;
-- A number that nobody of the site has any more is nobody's business.
CREATE TRIGGER address_gone_from_hygiene AFTER DELETE ON address WHEN old.kind = 'mobile' BEGIN
    DELETE FROM number_check WHERE site_id = old.site_id AND number = old.value
      AND NOT EXISTS (SELECT 1 FROM address a WHERE a.site_id = old.site_id AND a.value = old.value);
    DELETE FROM lookup_number WHERE site_id = old.site_id AND number = old.value
      AND NOT EXISTS (SELECT 1 FROM address a WHERE a.site_id = old.site_id AND a.value = old.value);
END;
--;
CREATE TRIGGER address_other_for_hygiene AFTER UPDATE OF value ON address WHEN old.kind = 'mobile' AND old.value <> new.value BEGIN
    DELETE FROM number_check WHERE site_id = old.site_id AND number = old.value
      AND NOT EXISTS (SELECT 1 FROM address a WHERE a.site_id = old.site_id AND a.value = old.value);
    DELETE FROM lookup_number WHERE site_id = old.site_id AND number = old.value
      AND NOT EXISTS (SELECT 1 FROM address a WHERE a.site_id = old.site_id AND a.value = old.value);
END;
