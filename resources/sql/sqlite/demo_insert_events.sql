-- SPDX-License-Identifier: GPL-3.0-or-later
-- Service events from a JSON array; the same event twice is one.
INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at, source)
SELECT 1, r.person, s.id, r.stage, r.sector, r.at, r.source
FROM (SELECT json_extract(j.value, '$.person') AS person, json_extract(j.value, '$.service') AS service, json_extract(j.value, '$.stage') AS stage, json_extract(j.value, '$.sector') AS sector, json_extract(j.value, '$.at') AS at, json_extract(j.value, '$.source') AS source
      FROM json_each(:rows) j) r
JOIN service s ON s.code = r.service
WHERE true
ON CONFLICT DO NOTHING
