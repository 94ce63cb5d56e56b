-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next due chunk that a gateway may send. The write lock is held, so nobody else can take it.
SELECT c.id, c.campaign_id, c.step, c.lane, c.gateway_id, c.first_seq, c.last_seq, c.size, c.epoch, c.tries, c.due_at, c.expires_at, c.held_for,
       j.topic_id, j.sender, j.texts, j.subjects, j.fallback_language, j.allowed_from, j.allowed_to,
       (SELECT value FROM setting WHERE name = 'organisation.time_zone') AS organisation_zone
FROM send_chunk c
LEFT JOIN send_job j ON j.campaign_id = c.campaign_id AND j.step = c.step
WHERE c.phase = 'ready' AND c.due_at <= :now AND c.channel = :channel
  AND COALESCE(c.gateway_id, CASE WHEN :weight > 0 THEN :gateway END) = :gateway
  AND (c.campaign_id IS NULL OR j.state = 'running')
  AND EXISTS (SELECT 1 FROM gateway g WHERE g.id = :gateway AND g.state <> 'stopped' AND g.removed_at IS NULL)
ORDER BY c.lane, c.due_at, c.id LIMIT 1
