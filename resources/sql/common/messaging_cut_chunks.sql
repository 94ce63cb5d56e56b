-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cuts a job's decisions into chunks of at most :size people: ranges of seq in which all may leave at the same time.
INSERT INTO send_chunk (campaign_id, step, lane, gateway_id, gateway_fixed, channel, first_seq, last_seq, size, due_at, held_for, expires_at)
SELECT j.campaign_id, j.step, 1, j.gateway_id, j.gateway_id IS NOT NULL, j.channel, MIN(cut.seq), MAX(cut.seq), COUNT(*),
       COALESCE(MIN(cut.hold_until), j.started_at), CASE WHEN MIN(cut.hold_until) IS NULL THEN '' ELSE 'quiet_hours' END, j.expires_at
FROM send_job j
JOIN (SELECT seq, hold_until, island, (ROW_NUMBER() OVER (PARTITION BY island ORDER BY seq) - 1) / :size AS piece
      FROM (SELECT seq, hold_until, SUM(starts) OVER (ORDER BY seq) AS island
            FROM (SELECT seq, hold_until, CASE WHEN hold_until IS NOT DISTINCT FROM LAG(hold_until) OVER (ORDER BY seq) THEN 0 ELSE 1 END AS starts
                  FROM send_decision WHERE campaign_id = :campaign AND step = :step AND seq IS NOT NULL) AS marked) AS islands) AS cut
  ON true
WHERE j.campaign_id = :campaign AND j.step = :step
GROUP BY j.campaign_id, j.step, j.gateway_id, j.channel, j.started_at, j.expires_at, cut.island, cut.piece
ORDER BY MIN(cut.seq)
