-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of messages, from a JSON array.
INSERT INTO message_event (site_id, message_id, campaign_id, epoch, gateway_id, state, rank, code, at, recorded_at, parts, price, currency)
SELECT 1, r.id, r.campaign, 1, r.gateway, r.state, r.rank, r.code, r.at, r.recorded_at, r.parts, r.price, r.currency
FROM (SELECT json_extract(j.value, '$.id') AS id, json_extract(j.value, '$.campaign') AS campaign, json_extract(j.value, '$.gateway') AS gateway, json_extract(j.value, '$.state') AS state, json_extract(j.value, '$.rank') AS rank, json_extract(j.value, '$.code') AS code, json_extract(j.value, '$.at') AS at, json_extract(j.value, '$.recorded_at') AS recorded_at, json_extract(j.value, '$.parts') AS parts, json_extract(j.value, '$.price') AS price, json_extract(j.value, '$.currency') AS currency
      FROM json_each(:rows) j) r
WHERE true
ON CONFLICT (message_id, state, code, at) DO NOTHING
