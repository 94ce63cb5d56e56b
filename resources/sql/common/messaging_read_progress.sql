-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a campaign stands, every person once: sizes of chunks for what has no fact yet, the ledger for what has.
WITH open_chunks AS (
    SELECT c.id, c.size,
           CASE c.phase WHEN 'ready' THEN CASE WHEN c.held_for <> '' OR j.state = 'paused' THEN 'held' ELSE 'queued' END
                        WHEN 'claimed' THEN 'claimed' WHEN 'cancelled' THEN 'cancelled' ELSE 'unknown' END AS state,
           c.first_seq
    FROM send_chunk c JOIN send_job j ON j.campaign_id = c.campaign_id AND j.step = c.step
    WHERE c.campaign_id = :campaign AND c.phase <> 'done'),
settled AS (
    SELECT m.chunk_id, COUNT(*) AS n
    FROM open_chunks o JOIN message m ON m.chunk_id = o.id
    WHERE o.first_seq IS NULL AND EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
    GROUP BY m.chunk_id)
SELECT 'fact' AS source, CAST(best.rank AS text) AS name, COUNT(*) AS n
FROM (SELECT message_id, MAX(rank) AS rank FROM message_event WHERE campaign_id = :campaign GROUP BY message_id) AS best
GROUP BY best.rank
UNION ALL
SELECT 'chunk', o.state, SUM(o.size - COALESCE(s.n, 0)) FROM open_chunks o LEFT JOIN settled s ON s.chunk_id = o.id GROUP BY o.state
UNION ALL
SELECT 'audience', '', COALESCE(SUM(audience_size), 0) FROM send_job WHERE campaign_id = :campaign
UNION ALL
SELECT 'size', '', COALESCE(SUM(size), 0) FROM send_chunk WHERE campaign_id = :campaign
