-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes that people had before (a JSON array of [person, name, value]); those that they did not have are dropped apart.
WITH r AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS person, json_extract(value, '$[1]') AS name, json_extract(value, '$[2]') AS before FROM json_each(:rows))
UPDATE person_attribute SET value = r.before
FROM r WHERE person_attribute.person_id = r.person AND person_attribute.name = r.name AND person_attribute.site_id = :site AND r.before <> ''
