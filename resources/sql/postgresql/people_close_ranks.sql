-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses are about to go (a JSON array of [person, kind, value]): those of their kind after them step forward.
WITH held AS MATERIALIZED (
    SELECT a.id, a.person_id, a.kind, a.value, a.priority FROM address a
    WHERE a.site_id = :site AND a.person_id = ANY (ARRAY(SELECT CAST(value ->> 0 AS bigint) FROM jsonb_array_elements(CAST(:rows AS jsonb))))),
going AS MATERIALIZED (
    SELECT h.person_id, h.kind, h.priority
    FROM held h JOIN (SELECT CAST(value ->> 0 AS bigint) AS person_id, value ->> 1 AS kind, value ->> 2 AS address
                      FROM jsonb_array_elements(CAST(:rows AS jsonb))) r
    ON r.person_id = h.person_id AND r.kind = h.kind AND r.address = h.value)
UPDATE address SET priority = address.priority - n.ahead
FROM (SELECT h.id, count(*) AS ahead FROM held h JOIN going g ON g.person_id = h.person_id AND g.kind = h.kind AND h.priority > g.priority GROUP BY h.id) n
WHERE address.id = n.id AND address.person_id = ANY (ARRAY(SELECT CAST(value ->> 0 AS bigint) FROM jsonb_array_elements(CAST(:rows AS jsonb))))
