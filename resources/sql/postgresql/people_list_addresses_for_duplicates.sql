-- SPDX-License-Identifier: GPL-3.0-or-later
-- Phones and e-mail of these people (a JSON array of ids).
SELECT a.person_id, a.kind, a.value FROM address a
WHERE a.person_id = ANY (ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:ids AS jsonb))))
