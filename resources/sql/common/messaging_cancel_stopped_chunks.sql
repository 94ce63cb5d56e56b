-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was queued of stopped jobs will never leave.
UPDATE send_chunk SET phase = 'cancelled'
WHERE phase = 'ready' AND campaign_id IS NOT NULL
  AND EXISTS (SELECT 1 FROM send_job j WHERE j.campaign_id = send_chunk.campaign_id AND j.step = send_chunk.step AND j.state = 'stopped')
