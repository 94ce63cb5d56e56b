-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of these people those in whom a run will change something, with what they have now.
INSERT INTO person_bulk_item (run_id, person_id, site_id, before)
SELECT b.id, p.id, p.site_id, CASE b.kind WHEN 'district' THEN COALESCE(CAST(p.district_id AS text), '') WHEN 'language' THEN p.language ELSE p.preferred_channel END
FROM person_bulk b JOIN person p ON p.id IN (SELECT value FROM json_each(:people))
WHERE b.id = :run AND p.erased_at IS NULL
  AND CASE b.kind WHEN 'district' THEN COALESCE(CAST(p.district_id AS text), '') WHEN 'language' THEN p.language ELSE p.preferred_channel END <> b.value
