-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything about a person but the addresses, unless somebody changed it meanwhile.
UPDATE person SET external_id = :external_id, family_name = :family_name, given_name = :given_name, patronymic = :patronymic,
    birth_date = :birth_date, sex = :sex, language = :language, time_zone = :time_zone, district_id = :district,
    preferred_channel = :preferred_channel, name_key = :name_key, given_key = :given_key, updated_at = :now, version = version + 1
WHERE id = :id AND site_id = :site AND version = :version
RETURNING version
