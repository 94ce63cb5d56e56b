-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notes from a JSON array.
INSERT INTO care_note (site_id, person_id, text, due_on, state, created_at, closed_at)
SELECT 1, r.person, r.text, r.due_on, r.state, r.created_at, r.closed_at
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (person bigint, text text, due_on date, state text, created_at timestamptz, closed_at timestamptz)
