-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who else uses the phones and e-mail addresses of a person, as far as the login sees them.
SELECT a.id AS address_id, p.id, p.family_name, p.given_name, p.patronymic, p.birth_date
FROM address a
JOIN address b ON b.site_id = a.site_id AND b.value = a.value AND b.person_id <> a.person_id
JOIN person p ON p.site_id = b.site_id AND p.id = b.person_id
WHERE a.person_id = :person
ORDER BY a.id, p.name_key, p.id LIMIT :limit
