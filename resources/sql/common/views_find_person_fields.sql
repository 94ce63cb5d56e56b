-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a message text may say of one person.
SELECT person_id, family_name, given_name, patronymic, birth_date, sex, district, language FROM v_people_person WHERE person_id = :person
