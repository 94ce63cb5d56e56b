-- SPDX-License-Identifier: GPL-3.0-or-later
-- One attempt for every message of the chunk that has no fact. The database refuses those without consent.
INSERT INTO attempt (message_id, epoch, site_id, gateway_id, bulk_id, at)
SELECT m.id, :epoch, m.site_id, :gateway, :bulk, :now
FROM message m
WHERE m.chunk_id = :chunk AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
