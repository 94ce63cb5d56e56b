-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages among these that were reported both as delivered and as not: delivered stands.
SELECT COUNT(*) AS n FROM (
    SELECT e.message_id FROM json_each(:ids) AS i JOIN message_event e ON e.message_id = i.value
    WHERE e.state IN ('delivered', 'failed', 'expired')
    GROUP BY e.message_id HAVING MIN(e.rank) < 8 AND MAX(e.rank) = 8) AS both_ways
