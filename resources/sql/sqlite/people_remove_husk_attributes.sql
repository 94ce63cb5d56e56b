-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes of people who cannot go because of their words in the ledger.
DELETE FROM person_attribute WHERE person_id IN (
    SELECT p.id FROM import_created c CROSS JOIN person p ON p.id BETWEEN c.first_id AND c.last_id AND p.site_id = c.site_id
    WHERE c.site_id = :site AND c.run_id = :run AND c.what = 'person' AND p.erased_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM import_kept x WHERE x.site_id = :site AND x.run_id = :run AND x.person_id = p.id)
      AND EXISTS (SELECT 1 FROM v_consent_event e WHERE e.person_id = p.id))
