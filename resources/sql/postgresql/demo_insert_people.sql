-- SPDX-License-Identifier: GPL-3.0-or-later
-- People from a JSON array, with their numbers back.
INSERT INTO person (external_id, family_name, given_name, patronymic, birth_date, sex, language, time_zone, district_id, preferred_channel, name_key, given_key, created_at, updated_at)
SELECT r.external_id, r.family, r.given, r.patronymic, r.birth_date, r.sex, r.language, r.time_zone, d.id, r.preferred, r.name_key, r.given_key, r.created_at, r.created_at
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (external_id text, family text, given text, patronymic text, birth_date date, sex text, language text, time_zone text, district text, preferred text, name_key text, given_key text, created_at timestamptz)
LEFT JOIN district d ON d.code = r.district
RETURNING id, external_id
