-- SPDX-License-Identifier: GPL-3.0-or-later
-- A search for duplicates over everybody begins.
INSERT INTO duplicate_run (only_site, started_at, complete_to) VALUES (:site, :now, :now) RETURNING id
