-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pauses a job that the gateway refuses again and again.
UPDATE send_job SET state = 'paused', state_sentence = :why
WHERE campaign_id = :campaign AND step = :step AND state = 'running' AND refusals_in_a_row > :most
