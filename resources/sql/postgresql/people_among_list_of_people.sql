-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of these people those on a list, with since when.
SELECT m.person_id, m.since FROM person_list_member m
WHERE m.list_id = :list AND m.person_id IN (SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:people AS jsonb)))
