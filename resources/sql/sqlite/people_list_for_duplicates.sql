-- SPDX-License-Identifier: GPL-3.0-or-later
-- These people (a JSON array of ids) as the search for duplicates compares them.
SELECT p.id, p.site_id, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.version
FROM person p
WHERE p.erased_at IS NULL AND p.id IN (SELECT value FROM json_each(:ids))
ORDER BY p.site_id, p.id
