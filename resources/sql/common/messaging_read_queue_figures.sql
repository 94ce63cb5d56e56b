-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many messages wait for each account in use, and of how many nobody knows whether it took them; last, without a
-- number, those that any account may send.
SELECT g.id, g.name, g.state,
       COALESCE((SELECT SUM(c.size) FROM send_chunk c WHERE c.phase = 'ready' AND c.gateway_id = g.id), 0) AS queued,
       (SELECT COUNT(*) FROM send_chunk c JOIN message m ON m.chunk_id = c.id
        WHERE c.gateway_id = g.id AND c.phase IN ('asking', 'parked') AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)) AS unknown
FROM gateway g WHERE g.removed_at IS NULL
UNION ALL
SELECT 0, '', '', COALESCE((SELECT SUM(c.size) FROM send_chunk c WHERE c.phase = 'ready' AND c.gateway_id IS NULL), 0), 0
