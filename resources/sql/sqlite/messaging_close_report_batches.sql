-- SPDX-License-Identifier: GPL-3.0-or-later
-- These stored bodies, [{"id", "unreadable"}], have been interpreted.
UPDATE report_batch SET interpreted_at = :now, unreadable = x.unreadable
FROM (SELECT json_extract(value, '$.id') AS id, json_extract(value, '$.unreadable') AS unreadable FROM json_each(:batches)) x WHERE report_batch.id = x.id
