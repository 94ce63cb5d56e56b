-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came of the newest facts of the ledger, by account, no further back than :after; "since" is from when on.
WITH newest AS MATERIALIZED (SELECT gateway_id, message_id, state, recorded_at FROM message_event ORDER BY id DESC LIMIT :at_most),
bounds AS (SELECT CASE WHEN (SELECT COUNT(*) FROM newest) < :at_most THEN :after ELSE MAX(:after, (SELECT MIN(recorded_at) FROM newest)) END AS since),
lately AS (SELECT n.gateway_id, n.message_id, MAX(n.state IN ('sent', 'at_operator')) AS taken, MAX(n.state = 'delivered') AS delivered,
                  MAX(n.state IN ('failed', 'expired', 'cancelled')) AS failed
           FROM newest n, bounds b WHERE n.recorded_at >= b.since AND n.gateway_id IS NOT NULL GROUP BY n.gateway_id, n.message_id)
SELECT gateway_id, SUM(taken) AS taken, SUM(delivered) AS delivered, SUM(failed) AS failed, SUM(taken AND NOT delivered AND NOT failed) AS awaiting,
       (SELECT since FROM bounds) AS since
FROM lately GROUP BY gateway_id
