-- SPDX-License-Identifier: GPL-3.0-or-later
-- Single messages that wait like the picked one: they leave in the same request. Their lives must end at about the same time.
SELECT id FROM send_chunk
WHERE phase = 'ready' AND lane = 0 AND campaign_id IS NULL AND epoch = 0 AND size = 1 AND id <> :chunk AND channel = :channel
  AND due_at <= :now AND expires_at BETWEEN :expires_from AND :expires_to
  AND (gateway_id = :pinned OR (gateway_id IS NULL AND :pinned IS NULL))
ORDER BY due_at, id LIMIT :most
