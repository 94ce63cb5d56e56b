-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole request was refused: every message of the chunk without a fact has failed.
INSERT INTO message_event (site_id, message_id, campaign_id, epoch, gateway_id, state, rank, code, detail, at, recorded_at)
SELECT m.site_id, m.id, m.campaign_id, :epoch, :gateway, 'failed', 7, :code, :detail, :now, :now
FROM message m
WHERE m.chunk_id = :chunk AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
ON CONFLICT (message_id, state, code, at) DO NOTHING
