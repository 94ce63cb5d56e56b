-- SPDX-License-Identifier: GPL-3.0-or-later
-- People that an auditor may ask about: by the beginning of the name (family name first) or by the external number. The
-- sites are named so that the index (site, name) serves; row policies leave of them what the auditor may see.
SELECT p.person_id, p.family_name, p.given_name, p.patronymic, p.birth_date
FROM v_people_person p
WHERE p.site_id = ANY ((SELECT array_agg(s.id) FROM site s)::integer[])
  AND ((:from <> '' AND p.name_key >= :from AND p.name_key < :to) OR p.external_id = :external)
ORDER BY p.name_key, p.person_id LIMIT CAST(:most AS integer)
