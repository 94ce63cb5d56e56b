-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages of a chunk that have no fact.
SELECT m.id FROM message m
WHERE m.chunk_id = :chunk AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
ORDER BY m.id
