-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch of a run gets its value.
UPDATE person SET
    district_id = CASE b.kind WHEN 'district' THEN CAST(NULLIF(b.value, '') AS bigint) ELSE person.district_id END,
    language = CASE b.kind WHEN 'language' THEN b.value ELSE person.language END,
    preferred_channel = CASE b.kind WHEN 'preferred_channel' THEN b.value ELSE person.preferred_channel END,
    updated_at = :now, version = person.version + 1
FROM person_bulk_item i JOIN person_bulk b ON b.id = i.run_id
WHERE i.run_id = :run AND i.person_id > :after AND i.person_id <= :until AND person.id = i.person_id
