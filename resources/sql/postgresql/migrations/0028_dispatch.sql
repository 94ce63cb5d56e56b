-- SPDX-License-Identifier: GPL-3.0-or-later
-- How fast all dispatchers together feed a gateway that has a limit: before free_at, by the server's clock, nobody claims
-- anything for it.
CREATE TABLE gateway_pace (
    gateway_id bigint PRIMARY KEY REFERENCES gateway (id) ON DELETE CASCADE,
    free_at timestamptz NOT NULL
);

-- As in 0017, and never from the messages to the people: while a campaign runs the planner knows of a handful of its messages,
-- and went through all of them for every person of a chunk (22 seconds a claim at 80,000). OFFSET keeps the order.
CREATE OR REPLACE VIEW v_messaging_written_as_other WITH (security_invoker = true) AS
SELECT l.site_id, l.joined_into AS person_id, m.campaign_id, m.step, m.message_id, m.taken
FROM person l CROSS JOIN LATERAL (
    SELECT o.campaign_id, o.step, o.id AS message_id,
           CASE WHEN EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = o.id AND e.state IN ('sent', 'at_operator', 'delivered')) THEN 1 ELSE 0 END AS taken
    FROM message o
    WHERE o.person_id = l.id AND o.campaign_id IS NOT NULL AND EXISTS (SELECT 1 FROM attempt a WHERE a.message_id = o.id) OFFSET 0) m
WHERE l.joined_into IS NOT NULL;
