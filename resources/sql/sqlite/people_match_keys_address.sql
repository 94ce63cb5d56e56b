-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people with these phones and e-mail addresses (a JSON array).
SELECT a.value AS key, a.person_id AS id FROM address a
WHERE a.site_id = :site AND a.value IN (SELECT value FROM json_each(:keys))
