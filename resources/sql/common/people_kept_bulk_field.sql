-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom an undo leaves alone: somebody else has given them another value since.
SELECT i.person_id, count(*) OVER () AS people
FROM person_bulk_item i JOIN person_bulk b ON b.id = i.run_id JOIN person p ON p.id = i.person_id
WHERE i.run_id = :run AND p.erased_at IS NULL AND CASE b.kind WHEN 'district' THEN COALESCE(CAST(p.district_id AS text), '') WHEN 'language' THEN p.language ELSE p.preferred_channel END NOT IN (b.value, i.before)
ORDER BY i.person_id LIMIT :limit
