-- SPDX-License-Identifier: GPL-3.0-or-later
-- These stored bodies, [{"id", "unreadable"}], have been interpreted.
UPDATE report_batch b SET interpreted_at = :now, unreadable = x.unreadable
FROM jsonb_to_recordset(CAST(:batches AS jsonb)) AS x (id bigint, unreadable integer) WHERE b.id = x.id
