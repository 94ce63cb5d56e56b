-- SPDX-License-Identifier: GPL-3.0-or-later
-- The consent ledger: facts are appended and never changed; the current state follows in the same statement.
CREATE TABLE agency (
    id integer PRIMARY KEY AUTOINCREMENT,
    code text NOT NULL UNIQUE,
    name text NOT NULL
);
--;
CREATE TABLE topic (
    id integer PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL REFERENCES agency (id),
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    basis text NOT NULL DEFAULT 'marketing' CHECK (basis IN ('marketing', 'service'))
);
--;

-- topic_id NULL: every topic. channel 'any': every channel.
CREATE TABLE consent_event (
    id integer PRIMARY KEY AUTOINCREMENT,
    site_id integer NOT NULL,
    person_id integer NOT NULL,
    topic_id integer REFERENCES topic (id),
    channel text NOT NULL DEFAULT 'any' CHECK (channel IN ('any', 'sms', 'voice', 'email', 'viber')),
    state text NOT NULL CHECK (state IN ('granted', 'withdrawn')),
    at text NOT NULL,
    recorded_by text NOT NULL,
    source text NOT NULL CHECK (source IN ('portal', 'call_centre', 'counter', 'event', 'paper', 'sms_keyword', 'import', 'page', 'desk', 'demo')),
    wording text NOT NULL DEFAULT '',
    evidence text NOT NULL DEFAULT '',
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id)
);
--;
CREATE INDEX consent_event_by_person ON consent_event (person_id, id);
--;

-- The current state of words about a topic. A row of one channel beats the row of 'any': it is always the newer one.
CREATE TABLE subscription (
    site_id integer NOT NULL,
    person_id integer NOT NULL,
    topic_id integer NOT NULL REFERENCES topic (id),
    channel text NOT NULL,
    state text NOT NULL,
    since text NOT NULL,
    event_id integer NOT NULL,
    PRIMARY KEY (person_id, topic_id, channel)
);
--;
CREATE INDEX subscription_by_topic ON subscription (topic_id, state, person_id);
--;

-- The last STOP to everything, one row a channel (never 'any': START may come back for one channel alone). While it is
-- not lifted, service notices stop too. A lifted row stays: consent older than the refusal must not open anything.
CREATE TABLE suppression (
    site_id integer NOT NULL,
    person_id integer NOT NULL,
    channel text NOT NULL,
    since text NOT NULL,
    event_id integer NOT NULL,
    lifted_at text,
    PRIMARY KEY (person_id, channel)
);
--;

CREATE TRIGGER consent_event_kept BEFORE UPDATE ON consent_event BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;
--;
CREATE TRIGGER consent_event_not_emptied BEFORE DELETE ON consent_event BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;
--;
-- REPLACE would take a row away without firing the trigger above.
CREATE TRIGGER consent_event_not_replaced BEFORE INSERT ON consent_event WHEN EXISTS (SELECT 1 FROM consent_event WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;
--;
CREATE TRIGGER consent_event_closes_all AFTER INSERT ON consent_event WHEN new.topic_id IS NULL AND new.state = 'withdrawn' BEGIN
    -- An open row of 'any' stays for the other channels; the one channel is closed beside it.
    INSERT INTO subscription (site_id, person_id, topic_id, channel, state, since, event_id)
    SELECT s.site_id, s.person_id, s.topic_id, new.channel, 'withdrawn', new.at, new.id
    FROM subscription s JOIN topic t ON t.id = s.topic_id
    WHERE new.channel <> 'any' AND s.person_id = new.person_id AND s.channel = 'any' AND s.state = 'granted' AND t.basis = 'marketing'
    ON CONFLICT (person_id, topic_id, channel) DO UPDATE SET state = 'withdrawn', since = excluded.since, event_id = excluded.event_id
        WHERE subscription.state = 'granted';
    -- Service notices are closed by the suppression alone, so that START finds what the person had said of each.
    UPDATE subscription SET state = 'withdrawn', since = new.at, event_id = new.id
    WHERE person_id = new.person_id AND state = 'granted' AND (new.channel = 'any' OR channel = new.channel)
      AND topic_id IN (SELECT id FROM topic WHERE basis = 'marketing');
    INSERT INTO suppression (site_id, person_id, channel, since, event_id)
    SELECT new.site_id, new.person_id, c.code, new.at, new.id FROM channel c WHERE new.channel IN ('any', c.code)
    ON CONFLICT (person_id, channel) DO UPDATE
        SET since = max(suppression.since, excluded.since), event_id = excluded.event_id, lifted_at = NULL;
END;
--;
CREATE TRIGGER consent_event_opens_all AFTER INSERT ON consent_event WHEN new.topic_id IS NULL AND new.state = 'granted' BEGIN
    UPDATE suppression SET lifted_at = new.at
    WHERE person_id = new.person_id AND (new.channel = 'any' OR channel = new.channel) AND lifted_at IS NULL AND since <= new.at;
END;
--;
-- A consent that is older than a refusal recorded before it, within its reach, opens nothing (ConsentLedger says why).
CREATE TRIGGER consent_event_follow AFTER INSERT ON consent_event WHEN new.topic_id IS NOT NULL AND (new.state = 'withdrawn' OR NOT (
    EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = new.person_id AND s.topic_id = new.topic_id AND s.state = 'withdrawn'
            AND s.since > new.at AND (new.channel = 'any' OR s.channel IN ('any', new.channel)))
    OR EXISTS (SELECT 1 FROM suppression s WHERE s.person_id = new.person_id AND s.since > new.at
               AND (new.channel = 'any' OR s.channel = new.channel))))
BEGIN
    DELETE FROM subscription WHERE new.channel = 'any' AND person_id = new.person_id AND topic_id = new.topic_id AND channel <> 'any';
    INSERT INTO subscription (site_id, person_id, topic_id, channel, state, since, event_id)
    VALUES (new.site_id, new.person_id, new.topic_id, new.channel, new.state, new.at, new.id)
    ON CONFLICT (person_id, topic_id, channel) DO UPDATE SET state = excluded.state, since = excluded.since, event_id = excluded.event_id;
END;
--;

-- May this person be written to about this topic over this channel, and on which word does it rest?
-- Marketing rests on a given word; a service notice needs none but obeys a refusal. A STOP to everything closes all
-- but the topics that were given a newer word of their own. suppressed: not permitted, and such a STOP stands.
CREATE VIEW v_consent_permission AS
SELECT p.site_id, p.id AS person_id, t.id AS topic_id, c.code AS channel,
       COALESCE(own.event_id, anyway.event_id) AS event_id,
       COALESCE(own.since, anyway.since) AS since,
       CASE WHEN COALESCE(own.state, anyway.state) = 'withdrawn' THEN false
            WHEN stop.event_id > COALESCE(own.event_id, anyway.event_id, 0) THEN false
            ELSE t.basis = 'service' OR COALESCE(own.state, anyway.state) IS NOT NULL END AS permitted,
       (stop.event_id IS NOT NULL AND NOT COALESCE(COALESCE(own.state, anyway.state) = 'granted'
                                                   AND COALESCE(own.event_id, anyway.event_id) > stop.event_id, false)) AS suppressed
FROM person p
CROSS JOIN topic t
CROSS JOIN channel c
LEFT JOIN subscription own ON own.person_id = p.id AND own.topic_id = t.id AND own.channel = c.code
LEFT JOIN subscription anyway ON anyway.person_id = p.id AND anyway.topic_id = t.id AND anyway.channel = 'any'
LEFT JOIN suppression stop ON stop.person_id = p.id AND stop.channel = c.code AND stop.lifted_at IS NULL;
--;

-- Words about topics as they stand. A row of one channel beats that of 'any'. The rows of service topics stay while a
-- STOP stands over them (v_consent_suppression). The outer join lets a planner drop the topic where only its id is asked.
CREATE VIEW v_consent_subscription AS
SELECT s.site_id, s.person_id, s.topic_id, t.code AS topic, s.channel, s.state, s.since, s.event_id
FROM subscription s LEFT JOIN topic t ON t.id = s.topic_id;
--;

CREATE VIEW v_consent_suppression AS
SELECT site_id, person_id, channel, since, event_id FROM suppression WHERE lifted_at IS NULL;
--;

CREATE VIEW v_consent_topic AS
SELECT t.id AS topic_id, t.code, t.name, t.basis, a.code AS agency, a.name AS agency_name
FROM topic t JOIN agency a ON a.id = t.agency_id;
--;

CREATE VIEW v_consent_timeline AS
SELECT e.site_id, e.person_id, e.at, 'consent' AS kind, COALESCE(t.name, '') AS title, e.state, e.source AS detail, CAST(e.id AS text) AS ref
FROM consent_event e LEFT JOIN topic t ON t.id = e.topic_id;
