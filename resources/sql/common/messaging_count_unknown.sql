-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages of which nobody knows whether a gateway took them.
SELECT COUNT(*) AS n
FROM send_chunk c JOIN message m ON m.chunk_id = c.id
WHERE c.phase IN ('asking', 'parked') AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
