-- SPDX-License-Identifier: GPL-3.0-or-later
-- How each chunk of a campaign stands, those of whole ranges by their place; a chunk that is done says nothing of its people.
SELECT c.id, c.first_seq, c.last_seq, CASE WHEN c.phase = 'ready' AND c.held_for <> '' THEN c.due_at END AS until, c.held_for,
       CASE c.phase WHEN 'ready' THEN CASE WHEN c.held_for <> '' OR j.state = 'paused' THEN 'held' ELSE 'queued' END
                    WHEN 'claimed' THEN 'claimed' WHEN 'cancelled' THEN 'cancelled' ELSE 'unknown' END AS state
FROM send_chunk c JOIN send_job j ON j.campaign_id = c.campaign_id AND j.step = c.step
WHERE c.campaign_id = :campaign AND c.step = 1
ORDER BY c.first_seq
