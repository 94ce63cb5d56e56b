-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an import puts a batch of checked rows (line: the row of the file) before they are compared with what is stored.
-- person_id: whom a row is found to be; new_id: whom it becomes if it is nobody stored; row_hash: of the row itself.
-- Half of each page stays free, so that the updates of a row need no new index entries.
CREATE TEMPORARY TABLE IF NOT EXISTS import_person (
    line bigint NOT NULL,
    external_id text,
    family_name text NOT NULL,
    given_name text NOT NULL,
    patronymic text NOT NULL,
    birth_date date,
    sex text NOT NULL,
    language text NOT NULL,
    time_zone text NOT NULL,
    district_id bigint,
    preferred_channel text NOT NULL,
    name_key text NOT NULL,
    given_key text NOT NULL,
    match_key text NOT NULL,
    person_id bigint,
    new_id bigint,
    row_hash bigint,
    state text NOT NULL DEFAULT '',
    first_line bigint,
    changed boolean NOT NULL DEFAULT false
) WITH (fillfactor = 50)
