-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saved segments and campaigns.
CREATE TABLE segment (
    id integer PRIMARY KEY AUTOINCREMENT,
    name text NOT NULL UNIQUE,
    rule text NOT NULL,
    created_at text NOT NULL,
    updated_at text NOT NULL
);
--;

CREATE TABLE campaign (
    id integer PRIMARY KEY AUTOINCREMENT,
    name text NOT NULL UNIQUE,
    topic_id integer NOT NULL REFERENCES topic (id),
    segment_name text NOT NULL DEFAULT '',
    rule text NOT NULL,
    channel text NOT NULL REFERENCES channel (code),
    gateway_id integer REFERENCES gateway (id),
    sender text NOT NULL DEFAULT '',
    texts text NOT NULL,
    fallback_language text,
    allowed_from text,
    allowed_to text,
    service_id integer REFERENCES service (id),
    expires_at text,
    created_at text NOT NULL,
    launched_at text,
    version integer NOT NULL DEFAULT 1
);
--;

-- A campaign's state is that of its sending; before launch it is a draft.
CREATE VIEW v_campaigns_campaign AS
SELECT c.id AS campaign_id, c.name, c.topic_id, c.channel, COALESCE(j.state, 'draft') AS state, c.service_id, c.created_at, c.launched_at, j.finished_at, COALESCE(j.audience_size, 0) AS audience_size
FROM campaign c LEFT JOIN v_messaging_job j ON j.campaign_id = c.id AND j.step = 1;
