-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notes from a JSON array.
INSERT INTO care_note (site_id, person_id, text, due_on, state, created_at, closed_at)
SELECT 1, r.person, r.text, r.due_on, r.state, r.created_at, r.closed_at
FROM (SELECT json_extract(j.value, '$.person') AS person, json_extract(j.value, '$.text') AS text, json_extract(j.value, '$.due_on') AS due_on, json_extract(j.value, '$.state') AS state, json_extract(j.value, '$.created_at') AS created_at, json_extract(j.value, '$.closed_at') AS closed_at
      FROM json_each(:rows) j) r
