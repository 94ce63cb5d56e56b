-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody who fits a rule, for a file. (0 = 0) stands for the compiled rule. No filter: NULL, '' and 'any'.
SELECT p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.language, p.time_zone, p.district,
       mobile.value AS mobile, landline.value AS landline, mail.value AS email, p.preferred_channel
FROM v_people_person p
LEFT JOIN v_people_reachable mobile ON mobile.person_id = p.person_id AND mobile.kind = 'mobile'
LEFT JOIN v_people_reachable landline ON landline.person_id = p.person_id AND landline.kind = 'landline'
LEFT JOIN v_people_reachable mail ON mail.person_id = p.person_id AND mail.kind = 'email'
WHERE (0 = 0) AND (CAST(:site AS bigint) IS NULL OR p.site_id = CAST(:site AS bigint))
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
ORDER BY p.person_id
