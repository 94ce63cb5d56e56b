-- SPDX-License-Identifier: GPL-3.0-or-later
-- One attempt a message from a JSON array.
INSERT INTO attempt (message_id, epoch, site_id, gateway_id, bulk_id, at)
SELECT r.id, 1, 1, r.gateway, r.bulk, r.at
FROM (SELECT json_extract(j.value, '$.id') AS id, json_extract(j.value, '$.gateway') AS gateway, json_extract(j.value, '$.bulk') AS bulk, json_extract(j.value, '$.at') AS at
      FROM json_each(:rows) j) r
