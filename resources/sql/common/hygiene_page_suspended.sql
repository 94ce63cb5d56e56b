-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers that look-ups suspended and that are dead still since then, the latest first, from a key on.
SELECT s.id, s.run_id, s.since, a.address_id, a.value AS number, p.person_id, p.family_name, p.given_name, p.patronymic, p.external_id,
       COALESCE(c.verdict, '') AS verdict, COALESCE(c.code, '') AS code
FROM lookup_suspension s
JOIN v_people_address a ON a.site_id = s.site_id AND a.address_id = s.address_id AND a.dead_since = s.since
JOIN v_people_person p ON p.site_id = a.site_id AND p.person_id = a.person_id
LEFT JOIN number_check c ON c.site_id = a.site_id AND c.number = a.value
WHERE s.lifted_at IS NULL AND (CAST(:after AS bigint) IS NULL OR s.id < CAST(:after AS bigint))
ORDER BY s.id DESC LIMIT :limit
