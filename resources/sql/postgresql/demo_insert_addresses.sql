-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses from a JSON array.
INSERT INTO address (site_id, person_id, kind, value, reversed, shared, verified_at, dead_since)
SELECT 1, r.person, r.kind, r.value, r.reversed, r.shared, r.verified_at, r.dead_since
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (person bigint, kind text, value text, reversed text, shared boolean, verified_at timestamptz, dead_since timestamptz)
