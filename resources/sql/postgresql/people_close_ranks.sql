-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses are about to go (a JSON array of [person, kind, value]): those of their kind after them step forward.
UPDATE address SET priority = address.priority - n.ahead
FROM (SELECT o.id, count(*) AS ahead
      FROM jsonb_array_elements(CAST(:rows AS jsonb)) AS r (value)
      JOIN address g ON g.site_id = :site AND g.person_id = CAST(r.value ->> 0 AS bigint) AND g.kind = r.value ->> 1 AND g.value = r.value ->> 2
      JOIN address o ON o.site_id = g.site_id AND o.person_id = g.person_id AND o.kind = g.kind AND o.priority > g.priority
      GROUP BY o.id) n
WHERE address.id = n.id
