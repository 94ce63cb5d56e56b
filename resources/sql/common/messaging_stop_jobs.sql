-- SPDX-License-Identifier: GPL-3.0-or-later
-- A campaign ends before everybody was written to.
UPDATE send_job SET state = 'stopped', state_sentence = '', finished_at = :now WHERE campaign_id = :campaign AND state IN ('running', 'paused')
