-- SPDX-License-Identifier: GPL-3.0-or-later
-- Chunks that wait for a person's decision, with how many messages have no fact.
SELECT c.id, c.campaign_id, g.name AS gateway, c.held_for, c.unknown_since,
       (SELECT COUNT(*) FROM message m WHERE m.chunk_id = c.id AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)) AS messages
FROM send_chunk c JOIN gateway g ON g.id = c.gateway_id
WHERE c.phase = 'parked' ORDER BY c.id LIMIT :at_most
