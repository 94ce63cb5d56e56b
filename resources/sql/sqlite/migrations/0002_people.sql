-- SPDX-License-Identifier: GPL-3.0-or-later
-- People, how to reach them, what they used. Every table carries the site, and every reference to a person is
-- (site_id, person_id), because foreign keys do not see row-level security.
CREATE TABLE person (
    id integer PRIMARY KEY AUTOINCREMENT,
    site_id integer NOT NULL DEFAULT 1 REFERENCES site (id),
    external_id text,
    family_name text NOT NULL DEFAULT '',
    given_name text NOT NULL DEFAULT '',
    patronymic text NOT NULL DEFAULT '',
    birth_date text,
    sex text NOT NULL DEFAULT '' CHECK (sex IN ('', 'female', 'male')),
    language text NOT NULL DEFAULT '',
    time_zone text NOT NULL DEFAULT '',
    district_id integer REFERENCES district (id),
    preferred_channel text NOT NULL DEFAULT '' CHECK (preferred_channel IN ('', 'sms', 'voice', 'email', 'viber', 'none')),
    name_key text NOT NULL DEFAULT '',
    given_key text NOT NULL DEFAULT '',
    created_at text NOT NULL,
    updated_at text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    UNIQUE (site_id, id)
);
--;
CREATE UNIQUE INDEX person_external ON person (site_id, external_id) WHERE external_id IS NOT NULL;
--;
CREATE INDEX person_by_name ON person (site_id, name_key, id);
--;
CREATE INDEX person_by_given ON person (site_id, given_key, id);
--;

CREATE TABLE person_attribute (
    site_id integer NOT NULL,
    person_id integer NOT NULL,
    name text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (person_id, name),
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE
);
--;
CREATE INDEX person_attribute_by_value ON person_attribute (name, value, person_id);
--;

CREATE TABLE address (
    id integer PRIMARY KEY AUTOINCREMENT,
    site_id integer NOT NULL,
    person_id integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('mobile', 'landline', 'email')),
    value text NOT NULL,
    reversed text,
    priority integer NOT NULL DEFAULT 1,
    verified_at text,
    shared integer NOT NULL DEFAULT 0,
    time_zone text NOT NULL DEFAULT '',
    dead_since text,
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE,
    UNIQUE (person_id, kind, value)
);
--;
CREATE INDEX address_by_value ON address (site_id, value, person_id);
--;
CREATE INDEX address_by_end ON address (site_id, reversed, person_id) WHERE reversed IS NOT NULL;
--;

CREATE TABLE service_event (
    id integer PRIMARY KEY AUTOINCREMENT,
    site_id integer NOT NULL,
    person_id integer NOT NULL,
    service_id integer NOT NULL REFERENCES service (id),
    stage text NOT NULL CHECK (stage IN ('indifference', 'search', 'acquaintance', 'service', 'after')),
    sector text NOT NULL CHECK (sector IN ('portal', 'social', 'promotion', 'offline')),
    at text NOT NULL,
    source text NOT NULL DEFAULT '',
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id) ON DELETE CASCADE,
    UNIQUE (person_id, service_id, stage, at, sector, source)
);
--;
CREATE INDEX service_event_by_service ON service_event (service_id, stage, at, person_id);
--;

CREATE TABLE import_run (
    id integer PRIMARY KEY AUTOINCREMENT,
    site_id integer NOT NULL REFERENCES site (id),
    kind text NOT NULL CHECK (kind IN ('people', 'events')),
    file_name text NOT NULL,
    sha256 text NOT NULL,
    started_at text NOT NULL,
    finished_at text,
    row_count integer NOT NULL DEFAULT 0,
    created_count integer NOT NULL DEFAULT 0,
    updated_count integer NOT NULL DEFAULT 0,
    unchanged_count integer NOT NULL DEFAULT 0,
    rejected_count integer NOT NULL DEFAULT 0
);
--;

CREATE VIEW v_people_person AS
SELECT p.id AS person_id, p.site_id, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex,
       p.language, p.time_zone, p.district_id, d.code AS district, d.name AS district_name, p.preferred_channel, p.name_key
FROM person p LEFT JOIN district d ON d.id = p.district_id;
--;

CREATE VIEW v_people_attribute AS
SELECT person_id, site_id, name, value FROM person_attribute;
--;

CREATE VIEW v_people_address AS
SELECT id AS address_id, site_id, person_id, kind, value, priority, shared, time_zone, dead_since FROM address;
--;

-- The address of each kind that a message goes to: the living one of the first priority.
CREATE VIEW v_people_reachable AS
SELECT a.id AS address_id, a.site_id, a.person_id, a.kind, a.value, a.shared, a.time_zone
FROM address a
WHERE a.dead_since IS NULL
  AND NOT EXISTS (SELECT 1 FROM address b
                  WHERE b.person_id = a.person_id AND b.kind = a.kind AND b.dead_since IS NULL
                    AND (b.priority < a.priority OR (b.priority = a.priority AND b.id < a.id)));
--;

CREATE VIEW v_people_service_event AS
SELECT e.id AS event_id, e.site_id, e.person_id, e.service_id, s.code AS service, e.stage, e.sector, e.at, e.source
FROM service_event e LEFT JOIN service s ON s.id = e.service_id;
--;

CREATE VIEW v_people_timeline AS
SELECT e.site_id, e.person_id, e.at, 'event' AS kind, s.name AS title, e.stage AS state, e.sector AS detail, CAST(e.id AS text) AS ref
FROM service_event e JOIN service s ON s.id = e.service_id;
