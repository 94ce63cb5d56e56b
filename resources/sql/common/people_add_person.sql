-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new person.
INSERT INTO person (site_id, external_id, family_name, given_name, patronymic, birth_date, sex, language, time_zone, district_id,
                    preferred_channel, name_key, given_key, created_at, updated_at)
VALUES (:site, :external_id, :family_name, :given_name, :patronymic, :birth_date, :sex, :language, :time_zone, :district,
        :preferred_channel, :name_key, :given_key, :now, :now)
RETURNING id
