-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sites, settings and the pick lists that common data is chosen from.
CREATE TABLE site (
    id integer PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL
);
--;
INSERT INTO site (id, code, name) VALUES (1, 'main', 'Main site');
--;

CREATE TABLE setting (
    name text PRIMARY KEY,
    value text NOT NULL
);
--;
-- The organisation's own zone and region; the last resort of quiet hours and of phone numbers without a country code.
INSERT INTO setting (name, value) VALUES ('organisation.time_zone', 'Europe/Moscow'), ('organisation.region', 'RU'), ('organisation.language', 'ru');
--;

CREATE TABLE district (
    id integer PRIMARY KEY AUTOINCREMENT,
    code text NOT NULL UNIQUE,
    name text NOT NULL
);
--;
CREATE TABLE service (
    id integer PRIMARY KEY AUTOINCREMENT,
    code text NOT NULL UNIQUE,
    name text NOT NULL
);
--;
CREATE TABLE channel (
    code text PRIMARY KEY
);
--;
INSERT INTO channel (code) VALUES ('sms'), ('voice'), ('email'), ('viber');
