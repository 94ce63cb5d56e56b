-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who shares a key, a phone or an e-mail with somebody who is being typed.
SELECT person_id FROM (SELECT d.person_id FROM json_each(:keys) t JOIN duplicate_key d ON d.site_id = :site AND d.key = t.value LIMIT 4 * :most)
UNION
SELECT person_id FROM (SELECT d.person_id FROM json_each(:addresses) t JOIN address d ON d.site_id = :site AND d.value = t.value LIMIT :most)
