-- SPDX-License-Identifier: GPL-3.0-or-later
-- People (a JSON array of ids) of whom a later room changed something: they belong to what the import changed.
INSERT INTO import_change (site_id, run_id, person_id)
SELECT :site, :run, CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) ON CONFLICT DO NOTHING
