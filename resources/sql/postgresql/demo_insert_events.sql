-- SPDX-License-Identifier: GPL-3.0-or-later
-- Service events from a JSON array; the same event twice is one.
INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at, source)
SELECT 1, r.person, s.id, r.stage, r.sector, r.at, r.source
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (person bigint, service text, stage text, sector text, at timestamptz, source text)
JOIN service s ON s.code = r.service
ON CONFLICT DO NOTHING
