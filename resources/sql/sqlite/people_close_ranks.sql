-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses are about to go (a JSON array of [person, kind, value]): those of their kind after them step forward.
WITH r AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS person, json_extract(value, '$[1]') AS kind, json_extract(value, '$[2]') AS address FROM json_each(:rows)),
n AS MATERIALIZED (
    SELECT o.id, count(*) AS ahead
    FROM r CROSS JOIN address g ON g.site_id = :site AND g.person_id = r.person AND g.kind = r.kind AND g.value = r.address
    CROSS JOIN address o ON o.site_id = g.site_id AND o.person_id = g.person_id AND o.kind = g.kind AND o.priority > g.priority
    GROUP BY o.id)
UPDATE address SET priority = address.priority - n.ahead FROM n WHERE address.id = n.id
