-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an import puts a batch of checked service events.
CREATE TEMPORARY TABLE IF NOT EXISTS import_event (
    line bigint PRIMARY KEY,
    person_key text NOT NULL,
    address text NOT NULL,
    service_id bigint NOT NULL,
    stage text NOT NULL,
    sector text NOT NULL,
    at timestamptz NOT NULL,
    source text NOT NULL,
    person_id bigint,
    people integer NOT NULL DEFAULT 0
)
