-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses are about to go (a JSON array of [person, kind, value]): those of their kind after them step forward.
UPDATE address SET priority = address.priority - n.ahead
FROM (SELECT o.id, count(*) AS ahead
      FROM (SELECT json_extract(value, '$[0]') AS person, json_extract(value, '$[1]') AS kind, json_extract(value, '$[2]') AS address FROM json_each(:rows)) r
      JOIN address g ON g.site_id = :site AND g.person_id = r.person AND g.kind = r.kind AND g.value = r.address
      JOIN address o ON o.site_id = g.site_id AND o.person_id = g.person_id AND o.kind = g.kind AND o.priority > g.priority
      GROUP BY o.id) n
WHERE address.id = n.id
