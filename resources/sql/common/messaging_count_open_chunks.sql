-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has not left, by account and channel: free to go now, held (hours of the day, a paused campaign), with a
-- dispatcher, in doubt and being asked about, in doubt and waiting for a person; and since when the oldest of the free
-- ones waits. Account 0: whichever account of the channel is free. Sizes of chunks, so its cost is that of the chunks.
SELECT COALESCE(o.gateway_id, 0) AS gateway_id, o.channel, SUM(o.queued) AS queued, SUM(o.held) AS held, SUM(o.claimed) AS claimed,
       SUM(o.asking) AS asking, SUM(o.parked) AS parked, SUM(o.decisions) AS decisions, MIN(o.due_at) AS oldest
FROM (SELECT c.gateway_id, c.channel,
             CASE WHEN c.due_at <= :now AND (c.campaign_id IS NULL OR j.state = 'running') THEN c.size ELSE 0 END AS queued,
             CASE WHEN c.due_at <= :now AND (c.campaign_id IS NULL OR j.state = 'running') THEN 0 ELSE c.size END AS held,
             0 AS claimed, 0 AS asking, 0 AS parked, 0 AS decisions,
             CASE WHEN c.due_at <= :now AND (c.campaign_id IS NULL OR j.state = 'running') THEN c.due_at END AS due_at
      FROM send_chunk c LEFT JOIN send_job j ON j.campaign_id = c.campaign_id AND j.step = c.step
      WHERE c.phase = 'ready'
      UNION ALL
      SELECT c.gateway_id, c.channel, 0, 0, CASE c.phase WHEN 'claimed' THEN c.size ELSE 0 END, CASE c.phase WHEN 'asking' THEN c.size ELSE 0 END,
             CASE c.phase WHEN 'parked' THEN c.size ELSE 0 END, CASE c.phase WHEN 'parked' THEN 1 ELSE 0 END, NULL
      FROM send_chunk c WHERE c.phase IN ('claimed', 'asking', 'parked')) AS o
GROUP BY o.gateway_id, o.channel
