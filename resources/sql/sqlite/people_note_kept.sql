-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an undo leaves (a JSON array of [person, code, detail]).
INSERT OR IGNORE INTO import_kept (site_id, run_id, person_id, code, detail)
SELECT :site, :run, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(:rows)
