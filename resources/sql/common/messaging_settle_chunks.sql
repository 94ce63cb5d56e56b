-- SPDX-License-Identifier: GPL-3.0-or-later
-- Chunks in doubt of which every message has a fact by now are done.
UPDATE send_chunk SET phase = 'done', held_for = '', looks = 0, look_at = :look_at
WHERE phase IN ('asking', 'parked')
  AND NOT EXISTS (SELECT 1 FROM message m WHERE m.chunk_id = send_chunk.id
                  AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id))
