-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whom an import made and who cannot go because of their words in the ledger: nothing is left of them but a number.
UPDATE person SET external_id = NULL, family_name = '', given_name = '', patronymic = '', birth_date = NULL, sex = '', language = '', time_zone = '',
    district_id = NULL, preferred_channel = 'none', name_key = '', given_key = '', updated_at = :now, version = version + 1, erased_at = :now,
    import_hash = NULL, import_version = NULL
WHERE id IN (
    SELECT p.id FROM import_created c CROSS JOIN person p ON p.id BETWEEN c.first_id AND c.last_id AND p.site_id = c.site_id
    WHERE c.site_id = :site AND c.run_id = :run AND c.what = 'person' AND p.erased_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM import_kept x WHERE x.site_id = :site AND x.run_id = :run AND x.person_id = p.id)
      AND EXISTS (SELECT 1 FROM v_consent_event e WHERE e.person_id = p.id))
