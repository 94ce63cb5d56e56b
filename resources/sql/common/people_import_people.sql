-- SPDX-License-Identifier: GPL-3.0-or-later
-- The new people of a batch.
INSERT INTO person (id, site_id, external_id, family_name, given_name, patronymic, birth_date, sex, language, time_zone, district_id,
                    preferred_channel, name_key, given_key, created_at, updated_at, import_hash, import_version)
SELECT new_id, :site, external_id, family_name, given_name, patronymic, birth_date, sex, language, time_zone, district_id,
       preferred_channel, name_key, given_key, :now, :now, row_hash, 1
FROM import_person WHERE state = '' AND person_id IS NULL
