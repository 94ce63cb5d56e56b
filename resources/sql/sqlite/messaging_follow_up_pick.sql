-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next finished chunk of a gateway whose receipts are to be looked up in the log.
SELECT id, epoch, bulk_id, looks
FROM send_chunk
WHERE phase = 'done' AND gateway_id = :gateway AND look_at <= :server_now
ORDER BY look_at LIMIT 1
