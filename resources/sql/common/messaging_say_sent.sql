-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person has seen that the messages of a parked chunk left.
INSERT INTO message_event (site_id, message_id, campaign_id, gateway_id, state, rank, code, detail, at, recorded_at)
SELECT m.site_id, m.id, m.campaign_id, :gateway, 'sent', 4, 'person:said_sent', :detail, :now, :now
FROM message m
WHERE m.chunk_id = :chunk AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
ON CONFLICT (message_id, state, code, at) DO NOTHING
