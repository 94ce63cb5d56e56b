-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of these people (JSON [{s site, p person, k keys}]) that they no longer have.
DELETE FROM duplicate_key WHERE (site_id, key, person_id) IN (
    SELECT d.site_id, o.value, d.person_id
    FROM json_each(:rows) r JOIN duplicate_person d ON d.site_id = json_extract(r.value, '$.s') AND d.person_id = json_extract(r.value, '$.p'), json_each(d.keys) o
    WHERE o.value NOT IN (SELECT n.value FROM json_each(r.value, '$.k') n))
