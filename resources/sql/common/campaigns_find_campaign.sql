-- SPDX-License-Identifier: GPL-3.0-or-later
-- One campaign with its brief and how far it is.
SELECT c.id AS campaign_id, c.name, t.code AS topic, c.segment_name, c.rule, c.channel, g.name AS gateway, c.sender, c.texts, c.subjects,
       c.fallback_language, c.allowed_from, c.allowed_to, s.code AS service, c.expires_at, c.one_per_household, c.created_at, c.launched_at, c.version,
       v.state, v.finished_at, v.audience_size AS audience, j.state_sentence
FROM campaign c
JOIN v_consent_topic t ON t.topic_id = c.topic_id
JOIN v_campaigns_campaign v ON v.campaign_id = c.id
LEFT JOIN v_messaging_gateway g ON g.gateway_id = c.gateway_id
LEFT JOIN service s ON s.id = c.service_id
LEFT JOIN v_messaging_job j ON j.campaign_id = c.id AND j.step = 1
WHERE c.id = :campaign
