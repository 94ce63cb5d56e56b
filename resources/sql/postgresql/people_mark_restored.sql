-- SPDX-License-Identifier: GPL-3.0-or-later
-- People (a JSON array) of whom an undo puts something back: for everybody else that is a change. (An array is looked up; a
-- join could be turned round.)
UPDATE person SET version = version + 1, updated_at = :now
WHERE site_id = :site AND id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:rows AS jsonb))))
