-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import made in the clinical tables (a JSON array of [row, before, after]).
INSERT OR IGNORE INTO care_imported (site_id, run_id, what, row_id, before, after)
SELECT :site, :run, :what, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(:rows)
