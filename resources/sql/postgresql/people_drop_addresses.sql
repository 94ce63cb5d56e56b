-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses that an import added (a JSON array of [person, kind, value]).
DELETE FROM address USING jsonb_array_elements(CAST(:rows AS jsonb)) AS r (value)
WHERE address.site_id = :site AND address.person_id = CAST(r.value ->> 0 AS bigint) AND address.kind = r.value ->> 1 AND address.value = r.value ->> 2
  AND address.person_id = ANY (ARRAY(SELECT CAST(value ->> 0 AS bigint) FROM jsonb_array_elements(CAST(:rows AS jsonb))))
