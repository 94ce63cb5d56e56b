-- SPDX-License-Identifier: GPL-3.0-or-later
-- A paused campaign goes on.
UPDATE send_job SET state = 'running', state_sentence = '', refusals_in_a_row = 0 WHERE campaign_id = :campaign AND state = 'paused'
