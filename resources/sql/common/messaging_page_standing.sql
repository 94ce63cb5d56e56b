-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people of a campaign who stand so, by their place in the queue: those of chunks for whom nothing was written
-- yet, messages of chunks that have no fact yet, and for «cancelled» the messages whose last fact says so. Of the ranges
-- only as many are looked at as fill the page many times over: people may have been erased from them.
WITH place AS (
    SELECT COALESCE((SELECT seq FROM send_decision WHERE campaign_id = :campaign AND step = 1 AND person_id = :after), 0) AS seq),
standing AS (
    SELECT c.id, c.first_seq, c.last_seq, CASE WHEN c.phase = 'ready' AND c.held_for <> '' THEN c.due_at END AS at
    FROM send_chunk c JOIN send_job j ON j.campaign_id = c.campaign_id AND j.step = c.step
    WHERE c.campaign_id = :campaign AND c.step = 1 AND c.phase <> 'done'
      AND CASE c.phase WHEN 'ready' THEN CASE WHEN c.held_for <> '' OR j.state = 'paused' THEN 'held' ELSE 'queued' END
                       WHEN 'claimed' THEN 'claimed' WHEN 'cancelled' THEN 'cancelled' ELSE 'unknown' END = :state),
ranges AS (
    SELECT first_seq, last_seq, at
    FROM (SELECT first_seq, last_seq, at, SUM(last_seq - first_seq + 1) OVER (ORDER BY first_seq) - (last_seq - first_seq + 1) AS before
          FROM standing WHERE first_seq IS NOT NULL AND last_seq > (SELECT seq FROM place)) AS counted
    WHERE before < 20 * CAST(:limit AS bigint)),
found AS (
    SELECT d.seq, d.person_id, d.language, r.at
    FROM ranges r
    JOIN send_decision d ON d.campaign_id = :campaign AND d.step = 1 AND d.seq BETWEEN r.first_seq AND r.last_seq
    UNION ALL
    SELECT d.seq, d.person_id, m.language, s.at
    FROM standing s
    JOIN message m ON m.chunk_id = s.id
    JOIN send_decision d ON d.campaign_id = m.campaign_id AND d.step = m.step AND d.person_id = m.person_id
    WHERE s.first_seq IS NULL AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
    UNION ALL
    SELECT d.seq, d.person_id, m.language, MAX(e.at)
    FROM message_event e
    JOIN message m ON m.id = e.message_id
    JOIN send_decision d ON d.campaign_id = m.campaign_id AND d.step = m.step AND d.person_id = m.person_id
    WHERE e.campaign_id = :campaign AND e.state = 'cancelled' AND :state = 'cancelled' AND m.step = 1
      AND NOT EXISTS (SELECT 1 FROM message_event h WHERE h.message_id = e.message_id AND h.rank > e.rank)
    GROUP BY d.seq, d.person_id, m.language)
SELECT person_id, language, at FROM found
WHERE seq > (SELECT seq FROM place)
ORDER BY seq
LIMIT CAST(:limit AS bigint)
