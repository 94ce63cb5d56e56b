-- SPDX-License-Identifier: GPL-3.0-or-later
-- These bodies, [{"id", "unreadable"}], have been read.
UPDATE inbound_batch b SET read_at = :now, unreadable = x.unreadable
FROM jsonb_to_recordset(CAST(:batches AS jsonb)) AS x (id bigint, unreadable integer) WHERE b.id = x.id
