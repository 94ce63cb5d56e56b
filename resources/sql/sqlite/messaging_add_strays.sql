-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports about messages that are not ours, kept for a while.
INSERT INTO stray_report (gateway_id, message_id, state, code, at, recorded_at)
SELECT :gateway, json_extract(value, '$.i'), json_extract(value, '$.s'), json_extract(value, '$.c'), json_extract(value, '$.a'), :now
FROM json_each(:facts) WHERE true
ON CONFLICT (gateway_id, message_id, state, code, at) DO NOTHING
