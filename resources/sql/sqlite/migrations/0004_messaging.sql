-- SPDX-License-Identifier: GPL-3.0-or-later
-- What leaves the house. One mechanism for bulk and single messages (app/decisions/0002): the unit of work is a chunk,
-- and everything that is said about one message is appended.
CREATE TABLE gateway (
    id integer PRIMARY KEY AUTOINCREMENT,
    name text NOT NULL UNIQUE,
    kind text NOT NULL,
    channel text NOT NULL REFERENCES channel (code),
    url text NOT NULL DEFAULT '',
    key_env text NOT NULL DEFAULT '',
    rate_per_second real NOT NULL DEFAULT 0,
    price real NOT NULL DEFAULT 0,
    currency text NOT NULL DEFAULT '',
    weight integer NOT NULL DEFAULT 100,
    state text NOT NULL DEFAULT 'ok' CHECK (state IN ('ok', 'waiting', 'stopped')),
    state_code text NOT NULL DEFAULT '',
    state_sentence text NOT NULL DEFAULT '',
    since text NOT NULL,
    not_before text,
    removed_at text,
    puller text NOT NULL DEFAULT '',
    pull_until text
);
--;

-- What is being sent: one row a campaign step, with all that the dispatcher needs, so that it never asks a later room.
CREATE TABLE send_job (
    campaign_id integer NOT NULL,
    step integer NOT NULL DEFAULT 1,
    topic_id integer NOT NULL REFERENCES topic (id),
    channel text NOT NULL REFERENCES channel (code),
    gateway_id integer REFERENCES gateway (id),
    sender text NOT NULL DEFAULT '',
    texts text NOT NULL,
    fallback_language text NOT NULL DEFAULT '',
    allowed_from text,
    allowed_to text,
    state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'stopped', 'done')),
    state_sentence text NOT NULL DEFAULT '',
    refusals_in_a_row integer NOT NULL DEFAULT 0,
    audience_size integer NOT NULL DEFAULT 0,
    started_at text NOT NULL,
    expires_at text,
    finished_at text,
    PRIMARY KEY (campaign_id, step)
);
--;

-- One row a person of a frozen audience: what was decided before sending, and why. Written once, never changed.
-- seq numbers those to be written to, so that a chunk is a range of it.
CREATE TABLE send_decision (
    site_id integer NOT NULL,
    campaign_id integer NOT NULL,
    step integer NOT NULL DEFAULT 1,
    person_id integer NOT NULL,
    seq integer,
    decision text NOT NULL CHECK (decision IN ('send', 'hold', 'excluded')),
    rule text NOT NULL DEFAULT '',
    hold_until text,
    address text NOT NULL DEFAULT '',
    language text NOT NULL DEFAULT '',
    time_zone text NOT NULL DEFAULT '',
    consent_event_id integer,
    PRIMARY KEY (campaign_id, step, person_id)
);
--;
CREATE INDEX send_decision_by_seq ON send_decision (campaign_id, step, seq) WHERE seq IS NOT NULL;
--;
CREATE INDEX send_decision_by_person ON send_decision (person_id);
--;

-- A chunk: either a range of a campaign's decisions (first_seq … last_seq) or the messages that point to it.
-- phase: ready → claimed → done; asking = outcome unknown, the gateway is asked; parked = a person decides.
-- size counts everybody in it, settled or not, so that all sizes of a campaign add up to those to be written to.
-- look_at: when the gateway's log is asked next, in doubt (asking) or for receipts that never came (done).
-- gateway_fixed: it was named, or may have taken something; then no other gateway gets the chunk.
CREATE TABLE send_chunk (
    id integer PRIMARY KEY AUTOINCREMENT,
    campaign_id integer,
    step integer NOT NULL DEFAULT 1,
    lane integer NOT NULL DEFAULT 1,
    gateway_id integer REFERENCES gateway (id),
    gateway_fixed boolean NOT NULL DEFAULT 0,
    channel text NOT NULL,
    first_seq integer,
    last_seq integer,
    size integer NOT NULL,
    phase text NOT NULL DEFAULT 'ready' CHECK (phase IN ('ready', 'claimed', 'asking', 'parked', 'done', 'cancelled')),
    due_at text NOT NULL,
    held_for text NOT NULL DEFAULT '',
    epoch integer NOT NULL DEFAULT 0,
    holder text NOT NULL DEFAULT '',
    lease_until text,
    bulk_id text NOT NULL DEFAULT '',
    looks integer NOT NULL DEFAULT 0,
    look_at text,
    tries integer NOT NULL DEFAULT 0,
    crashes integer NOT NULL DEFAULT 0,
    unknown_since text,
    expires_at text
);
--;
CREATE INDEX send_chunk_ready ON send_chunk (lane, due_at, id) WHERE phase = 'ready';
--;
CREATE INDEX send_chunk_open ON send_chunk (phase, id) WHERE phase IN ('claimed', 'asking', 'parked');
--;
CREATE INDEX send_chunk_follow_up ON send_chunk (gateway_id, look_at) WHERE phase = 'done' AND look_at IS NOT NULL;
--;
CREATE INDEX send_chunk_by_campaign ON send_chunk (campaign_id, phase);
--;

-- The intent: written before the bytes leave, its id set once and for ever.
CREATE TABLE message (
    id text PRIMARY KEY,
    site_id integer NOT NULL,
    campaign_id integer,
    step integer NOT NULL DEFAULT 1,
    person_id integer NOT NULL,
    chunk_id integer NOT NULL,
    topic_id integer NOT NULL,
    channel text NOT NULL,
    address text NOT NULL,
    sender text NOT NULL DEFAULT '',
    language text NOT NULL DEFAULT '',
    text text NOT NULL,
    parts integer NOT NULL,
    consent_event_id integer,
    command_id text UNIQUE,
    created_at text NOT NULL,
    FOREIGN KEY (site_id, person_id) REFERENCES person (site_id, id),
    UNIQUE (campaign_id, step, person_id)
);
--;
CREATE INDEX message_by_chunk ON message (chunk_id);
--;
CREATE INDEX message_by_person ON message (person_id);
--;

CREATE TABLE attempt (
    message_id text NOT NULL REFERENCES message (id),
    epoch integer NOT NULL,
    site_id integer NOT NULL,
    gateway_id integer NOT NULL,
    bulk_id text NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (message_id, epoch)
);
--;

-- Facts about messages, in the order they came to us. The state of a message is the highest rank among them.
CREATE TABLE message_event (
    id integer PRIMARY KEY AUTOINCREMENT,
    site_id integer NOT NULL,
    message_id text NOT NULL,
    campaign_id integer,
    epoch integer,
    gateway_id integer,
    state text NOT NULL CHECK (state IN ('sent', 'at_operator', 'expired', 'failed', 'delivered', 'cancelled')),
    rank integer NOT NULL,
    code text NOT NULL DEFAULT '',
    detail text NOT NULL DEFAULT '',
    at text NOT NULL,
    recorded_at text NOT NULL,
    parts integer NOT NULL DEFAULT 0,
    price real,
    currency text NOT NULL DEFAULT '',
    UNIQUE (message_id, state, code, at)
);
--;
CREATE INDEX message_event_by_campaign ON message_event (campaign_id, message_id, rank);
--;

-- Pulled once from the gateway, so stored raw before anything is read from it.
CREATE TABLE report_batch (
    id integer PRIMARY KEY AUTOINCREMENT,
    gateway_id integer NOT NULL REFERENCES gateway (id),
    pulled_at text NOT NULL,
    body text NOT NULL,
    interpreted_at text,
    unreadable integer NOT NULL DEFAULT 0
);
--;
CREATE INDEX report_batch_open ON report_batch (id) WHERE interpreted_at IS NULL;
--;
CREATE TABLE stray_report (
    id integer PRIMARY KEY AUTOINCREMENT,
    gateway_id integer NOT NULL,
    message_id text NOT NULL,
    state text NOT NULL,
    code text NOT NULL,
    at text NOT NULL,
    recorded_at text NOT NULL,
    UNIQUE (gateway_id, message_id, state, code, at)
);
--;

-- The last line: an attempt at a person who may not be written to is refused by the database itself.
CREATE TRIGGER attempt_consent BEFORE INSERT ON attempt WHEN NOT EXISTS (
    SELECT 1 FROM message m JOIN v_consent_permission v ON v.person_id = m.person_id AND v.topic_id = m.topic_id AND v.channel = m.channel
    WHERE m.id = new.message_id AND v.permitted)
BEGIN SELECT RAISE(ABORT, 'attempt_needs_consent'); END;
--;

CREATE VIEW v_messaging_message AS
SELECT m.id AS message_id, m.site_id, m.campaign_id, m.step, m.person_id, m.channel, m.topic_id, m.created_at, m.parts,
       f.rank, f.state AS fact_state, f.code AS fact_code, f.at AS fact_at,
       COALESCE(f.state, CASE c.phase WHEN 'ready' THEN CASE WHEN c.held_for <> '' OR j.state = 'paused' THEN 'held' ELSE 'queued' END
                                      WHEN 'claimed' THEN 'claimed' WHEN 'cancelled' THEN 'cancelled'
                                      ELSE 'unknown' END) AS state
FROM message m
JOIN send_chunk c ON c.id = m.chunk_id
LEFT JOIN send_job j ON j.campaign_id = m.campaign_id AND j.step = m.step
LEFT JOIN message_event f ON f.id = (SELECT e.id FROM message_event e WHERE e.message_id = m.id ORDER BY e.rank DESC, e.id LIMIT 1);
--;

CREATE VIEW v_messaging_decision AS
SELECT site_id, campaign_id, step, person_id, decision, rule,
       CASE decision WHEN 'excluded' THEN 'excluded:' || rule ELSE decision END AS reason,
       hold_until, address, language, consent_event_id
FROM send_decision;
--;

-- What is known of each message of a campaign that has facts, for funnels: sets, not one look a message.
-- sent_at: when we handed it over; NULL where no gateway ever had it (a refusal).
CREATE VIEW v_messaging_campaign_fact AS
SELECT m.site_id, m.campaign_id, m.step, m.person_id, m.id AS message_id, max(e.rank) AS rank,
       CASE WHEN max(CASE WHEN e.state IN ('sent', 'at_operator', 'delivered') THEN 1 ELSE 0 END) = 1
            THEN COALESCE(min(CASE WHEN e.state = 'sent' THEN e.at END), min(m.created_at)) END AS sent_at,
       min(CASE WHEN e.state = 'delivered' THEN e.at END) AS delivered_at
FROM message m CROSS JOIN message_event e ON e.campaign_id = m.campaign_id AND e.message_id = m.id -- CROSS: in the order of m's index
GROUP BY m.campaign_id, m.step, m.person_id;
--;

CREATE VIEW v_messaging_gateway AS
SELECT id AS gateway_id, name, kind, channel, price, currency, weight, state, removed_at FROM gateway;
--;

CREATE VIEW v_messaging_job AS
SELECT campaign_id, step, state, state_sentence, audience_size, started_at, finished_at FROM send_job;
--;

CREATE VIEW v_messaging_timeline AS
SELECT v.site_id, v.person_id, COALESCE(v.fact_at, v.created_at) AS at, 'message' AS kind, m.text AS title, v.state, v.channel AS detail, CAST(v.message_id AS text) AS ref
FROM v_messaging_message v JOIN message m ON m.id = v.message_id;
