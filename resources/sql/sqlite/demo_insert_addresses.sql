-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses from a JSON array.
INSERT INTO address (site_id, person_id, kind, value, reversed, shared, verified_at, dead_since)
SELECT 1, r.person, r.kind, r.value, r.reversed, r.shared, r.verified_at, r.dead_since
FROM (SELECT json_extract(j.value, '$.person') AS person, json_extract(j.value, '$.kind') AS kind, json_extract(j.value, '$.value') AS value, json_extract(j.value, '$.reversed') AS reversed, json_extract(j.value, '$.shared') AS shared, json_extract(j.value, '$.verified_at') AS verified_at, json_extract(j.value, '$.dead_since') AS dead_since
      FROM json_each(:rows) j) r
