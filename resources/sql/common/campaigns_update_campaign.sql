-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rewrites a draft, if nobody was first.
UPDATE campaign SET name = :name, topic_id = :topic, segment_name = :segment, rule = :rule, channel = :channel, gateway_id = :gateway,
       sender = :sender, texts = :texts, subjects = :subjects, fallback_language = :fallback, allowed_from = :allowed_from, allowed_to = :allowed_to,
       service_id = :service, expires_at = :expires_at, one_per_household = :one_per_household,
       version = version + 1
WHERE id = :campaign AND version = :version AND launched_at IS NULL
