-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes that people did not have before (a JSON array of [person, name, '']).
DELETE FROM person_attribute WHERE site_id = :site AND (person_id, name) IN (
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:rows) WHERE json_extract(value, '$[2]') = '')
