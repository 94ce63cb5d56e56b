-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a sending job over the decisions that are written already.
INSERT INTO send_job (campaign_id, step, topic_id, channel, gateway_id, sender, texts, subjects, fallback_language, allowed_from, allowed_to, audience_size, started_at, expires_at)
VALUES (:campaign, :step, :topic, :channel, :gateway, :sender, :texts, :subjects, :fallback, :allowed_from, :allowed_to,
        (SELECT COUNT(*) FROM send_decision WHERE campaign_id = :campaign AND step = :step), :now, :expires_at)
