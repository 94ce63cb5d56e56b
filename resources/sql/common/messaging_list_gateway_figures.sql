-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many messages each account took, and of how many nobody knows it. Counts over the ledger.
SELECT g.id,
       COALESCE((SELECT COUNT(DISTINCT e.message_id) FROM message_event e WHERE e.gateway_id = g.id AND e.state IN ('sent', 'at_operator', 'delivered')), 0) AS sent,
       COALESCE((SELECT COUNT(*) FROM send_chunk c JOIN message m ON m.chunk_id = c.id
                 WHERE c.gateway_id = g.id AND c.phase IN ('asking', 'parked')
                   AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)), 0) AS unknown
FROM gateway g WHERE g.removed_at IS NULL
