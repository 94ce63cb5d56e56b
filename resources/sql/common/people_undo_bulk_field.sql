-- SPDX-License-Identifier: GPL-3.0-or-later
-- A run is taken back from everybody who still has what it gave.
UPDATE person SET
    district_id = CASE b.kind WHEN 'district' THEN CAST(NULLIF(i.before, '') AS bigint) ELSE person.district_id END,
    language = CASE b.kind WHEN 'language' THEN i.before ELSE person.language END,
    preferred_channel = CASE b.kind WHEN 'preferred_channel' THEN i.before ELSE person.preferred_channel END,
    updated_at = :now, version = person.version + 1
FROM person_bulk_item i JOIN person_bulk b ON b.id = i.run_id
WHERE i.run_id = :run AND person.id = i.person_id AND person.erased_at IS NULL
  AND CASE b.kind WHEN 'district' THEN COALESCE(CAST(person.district_id AS text), '') WHEN 'language' THEN person.language ELSE person.preferred_channel END = b.value
