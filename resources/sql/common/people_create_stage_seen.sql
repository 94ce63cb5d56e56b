-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom this import has met already, and in which row.
CREATE TEMPORARY TABLE IF NOT EXISTS import_seen (
    person_id bigint PRIMARY KEY,
    line bigint NOT NULL
)
