-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next chunk of a gateway that is to be asked about.
SELECT id, epoch, bulk_id, unknown_since, crashes, looks
FROM send_chunk
WHERE phase = 'asking' AND gateway_id = :gateway AND look_at <= :server_now
ORDER BY look_at, id LIMIT 1
FOR UPDATE SKIP LOCKED
