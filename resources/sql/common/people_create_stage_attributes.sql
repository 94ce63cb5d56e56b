-- SPDX-License-Identifier: GPL-3.0-or-later
-- The further attributes of a batch.
CREATE TEMPORARY TABLE IF NOT EXISTS import_attribute (
    line bigint NOT NULL,
    new_id bigint,
    name text NOT NULL,
    value text NOT NULL
)
