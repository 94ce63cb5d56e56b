-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of messages, from a JSON array.
INSERT INTO message_event (site_id, message_id, campaign_id, epoch, gateway_id, state, rank, code, at, recorded_at, parts, price, currency)
SELECT 1, r.id, r.campaign, 1, r.gateway, r.state, r.rank, r.code, r.at, r.recorded_at, r.parts, r.price, r.currency
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (id uuid, campaign bigint, gateway bigint, state text, rank smallint, code text, at timestamptz, recorded_at timestamptz, parts integer, price double precision, currency text)
ON CONFLICT (message_id, state, code, at) DO NOTHING
