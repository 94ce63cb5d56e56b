-- SPDX-License-Identifier: GPL-3.0-or-later
-- These bodies, [{"id", "unreadable"}], have been read.
UPDATE inbound_batch SET read_at = :now, unreadable = x.unreadable
FROM (SELECT json_extract(value, '$.id') AS id, json_extract(value, '$.unreadable') AS unreadable FROM json_each(:batches)) x WHERE inbound_batch.id = x.id
