-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses that an import added (a JSON array of [person, kind, value]).
DELETE FROM address WHERE site_id = :site AND (person_id, kind, value) IN (
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(:rows))
