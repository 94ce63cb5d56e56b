-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody with this phone or e-mail.
SELECT DISTINCT person_id AS id FROM address WHERE site_id = :site AND value = :value ORDER BY person_id LIMIT 200
