-- SPDX-License-Identifier: GPL-3.0-or-later
-- Facts about messages, appended; one that is known already changes nothing.
INSERT INTO message_event (site_id, message_id, campaign_id, epoch, gateway_id, state, rank, code, detail, at, recorded_at, parts, price, currency)
SELECT m.site_id, m.id, m.campaign_id, :epoch, :gateway, json_extract(f.value, '$.s'), json_extract(f.value, '$.r'), json_extract(f.value, '$.c'),
       json_extract(f.value, '$.d'), json_extract(f.value, '$.a'), :now, json_extract(f.value, '$.n'), json_extract(f.value, '$.p'), json_extract(f.value, '$.u')
FROM json_each(:facts) AS f
JOIN message m ON m.id = json_extract(f.value, '$.i')
WHERE true
ON CONFLICT (message_id, state, code, at) DO NOTHING
