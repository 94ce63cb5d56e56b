-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages of a chunk that a gateway took and of which no final fact has come.
SELECT m.id FROM message m
WHERE m.chunk_id = :chunk AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id AND e.rank >= 6)
ORDER BY m.id
