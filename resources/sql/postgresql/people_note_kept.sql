-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an undo leaves (a JSON array of [person, code, detail]).
INSERT INTO import_kept (site_id, run_id, person_id, code, detail)
SELECT :site, :run, CAST(value ->> 0 AS bigint), value ->> 1, value ->> 2 FROM jsonb_array_elements(CAST(:rows AS jsonb)) ON CONFLICT DO NOTHING
