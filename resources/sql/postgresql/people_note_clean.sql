-- SPDX-License-Identifier: GPL-3.0-or-later
-- People (a JSON array) of whom an undo puts everything back.
UPDATE import_change SET clean = true
WHERE site_id = :site AND run_id = :run AND person_id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:rows AS jsonb))))
