-- SPDX-License-Identifier: GPL-3.0-or-later
-- Funnels: read from what the other rooms publish, never stored.

-- Service events as the life cycle sees them: the five stages in their order (place 1 to 5).
CREATE VIEW v_insight_stage WITH (security_invoker = true) AS
SELECT site_id, person_id, service_id, service, sector, stage,
       CASE stage WHEN 'indifference' THEN 1 WHEN 'search' THEN 2 WHEN 'acquaintance' THEN 3 WHEN 'service' THEN 4 ELSE 5 END AS place, at
FROM v_people_service_event;

-- The five-stage funnel of every service and sector, for all time.
CREATE VIEW v_insight_funnel WITH (security_invoker = true) AS
SELECT service, sector, place, stage, count(DISTINCT person_id) AS people, min(at) AS first_at, max(at) AS last_at
FROM v_insight_stage GROUP BY service, sector, place, stage;

-- Those whom a campaign's message left for, and until when what they do counts as an answer to it: 30 days.
CREATE VIEW v_insight_campaign_sent WITH (security_invoker = true) AS
SELECT site_id, campaign_id, person_id, sent_at, sent_at + INTERVAL '30 days' AS until, delivered_at
FROM v_messaging_campaign_fact WHERE sent_at IS NOT NULL AND step = 1;

-- One row a person that a message left for. Returned: any service event until then. Used: one of the stage «service»,
-- of the campaign's own service where it names one.
CREATE VIEW v_insight_campaign_person WITH (security_invoker = true) AS
SELECT f.site_id, f.campaign_id, f.person_id, f.sent_at, f.delivered_at, min(e.at) AS returned_at,
       min(CASE WHEN e.stage = 'service' AND (c.service_id IS NULL OR c.service_id = e.service_id) THEN e.at END) AS used_at
FROM v_insight_campaign_sent f
JOIN v_campaigns_campaign c ON c.campaign_id = f.campaign_id
LEFT JOIN v_insight_stage e ON e.person_id = f.person_id AND e.at > f.sent_at AND e.at <= f.until
GROUP BY f.site_id, f.campaign_id, f.person_id, f.sent_at, f.delivered_at;

-- The funnel of every campaign. Slow over many campaigns: the reports ask for one (insight_find_campaign_funnel).
CREATE VIEW v_insight_campaign_funnel WITH (security_invoker = true) AS
SELECT c.campaign_id, c.name, c.state, c.audience_size AS audience, count(p.person_id) AS sent, count(p.delivered_at) AS delivered,
       count(p.returned_at) AS returned, count(p.used_at) AS used
FROM v_campaigns_campaign c LEFT JOIN v_insight_campaign_person p ON p.campaign_id = c.campaign_id
GROUP BY c.campaign_id, c.name, c.state, c.audience_size;
