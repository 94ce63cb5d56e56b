-- SPDX-License-Identifier: GPL-3.0-or-later
-- One attempt a message from a JSON array.
INSERT INTO attempt (message_id, epoch, site_id, gateway_id, bulk_id, at)
SELECT r.id, 1, 1, r.gateway, r.bulk, r.at
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (id uuid, gateway bigint, bulk text, at timestamptz)
