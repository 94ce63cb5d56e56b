-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far a campaign brought its people: one pass over its messages, one over their service events.
WITH sent AS MATERIALIZED (
    SELECT person_id, sent_at, until, delivered_at FROM v_insight_campaign_sent WHERE campaign_id = :campaign
), back AS MATERIALIZED (
    SELECT e.person_id, max(CASE WHEN e.stage = 'service' AND (c.service_id IS NULL OR c.service_id = e.service_id) THEN 1 ELSE 0 END) AS used
    FROM sent s CROSS JOIN v_insight_stage e CROSS JOIN v_campaigns_campaign c
    WHERE e.person_id = s.person_id AND e.at > s.sent_at AND e.at <= s.until AND c.campaign_id = :campaign
    GROUP BY e.person_id
)
SELECT c.campaign_id, c.name, c.audience_size AS audience, v.code AS service,
       (SELECT count(*) FROM sent) AS sent, (SELECT count(delivered_at) FROM sent) AS delivered,
       (SELECT count(*) FROM back) AS returned, (SELECT COALESCE(sum(used), 0) FROM back) AS used
FROM v_campaigns_campaign c LEFT JOIN service v ON v.id = c.service_id
WHERE c.campaign_id = :campaign
