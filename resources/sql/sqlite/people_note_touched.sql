-- SPDX-License-Identifier: GPL-3.0-or-later
-- People (a JSON array of ids) of whom a later room changed something: they belong to what the import changed.
INSERT INTO import_change (site_id, run_id, person_id) SELECT :site, :run, value FROM json_each(:ids) WHERE true ON CONFLICT DO NOTHING
