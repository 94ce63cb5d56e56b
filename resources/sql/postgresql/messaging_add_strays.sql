-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports about messages that are not ours, kept for a while.
INSERT INTO stray_report (gateway_id, message_id, state, code, at, recorded_at)
SELECT CAST(:gateway AS bigint), f.i, f.s, f.c, f.a, CAST(:now AS timestamptz)
FROM jsonb_to_recordset(CAST(:facts AS jsonb)) AS f(i text, s text, c text, a timestamptz)
ON CONFLICT (gateway_id, message_id, state, code, at) DO NOTHING
