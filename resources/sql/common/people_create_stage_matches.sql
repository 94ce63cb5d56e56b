-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which stored person a row of a batch is, and how many it could be.
CREATE TEMPORARY TABLE IF NOT EXISTS import_match (
    line bigint PRIMARY KEY,
    person_id bigint NOT NULL,
    people integer NOT NULL
)
