-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stores a draft. No row: the name is taken.
INSERT INTO campaign (name, topic_id, segment_name, rule, channel, gateway_id, sender, texts, subjects, fallback_language, allowed_from, allowed_to, service_id, expires_at, one_per_household, created_at)
VALUES (:name, :topic, :segment, :rule, :channel, :gateway, :sender, :texts, :subjects, :fallback, :allowed_from, :allowed_to, :service, :expires_at, :one_per_household, :now)
ON CONFLICT (name) DO NOTHING
RETURNING id AS campaign_id
