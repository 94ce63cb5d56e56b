-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the first chunk is due that the state of its job does not hold back; each lane has its own order in the index.
SELECT due_at FROM (
    SELECT due_at FROM (SELECT c.due_at FROM send_chunk c LEFT JOIN send_job j ON j.campaign_id = c.campaign_id AND j.step = c.step
                        WHERE c.phase = 'ready' AND c.lane = 0 AND (c.campaign_id IS NULL OR j.state = 'running')
                        ORDER BY c.due_at LIMIT 1) AS singles
    UNION ALL
    SELECT due_at FROM (SELECT c.due_at FROM send_chunk c LEFT JOIN send_job j ON j.campaign_id = c.campaign_id AND j.step = c.step
                        WHERE c.phase = 'ready' AND c.lane = 1 AND (c.campaign_id IS NULL OR j.state = 'running')
                        ORDER BY c.due_at LIMIT 1) AS bulk) AS lanes
ORDER BY due_at LIMIT 1
