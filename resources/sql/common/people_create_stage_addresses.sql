-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses of a batch, in the order of the file. new_id: whose they are if their row is nobody stored; rank: which of
-- its kind in its row; person_id: of a stored person who does not have it yet.
CREATE TEMPORARY TABLE IF NOT EXISTS import_address (
    line bigint NOT NULL,
    new_id bigint,
    place integer NOT NULL,
    kind text NOT NULL,
    rank integer NOT NULL,
    value text NOT NULL,
    reversed text,
    time_zone text NOT NULL,
    match_key text NOT NULL,
    person_id bigint
)
