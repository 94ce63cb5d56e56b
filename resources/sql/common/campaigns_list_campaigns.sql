-- SPDX-License-Identifier: GPL-3.0-or-later
-- All campaigns, the newest first.
SELECT v.campaign_id, v.name, t.code AS topic, v.channel, v.state, v.created_at, v.launched_at, v.finished_at, v.audience_size AS audience
FROM v_campaigns_campaign v JOIN v_consent_topic t ON t.topic_id = v.topic_id
ORDER BY v.campaign_id DESC
