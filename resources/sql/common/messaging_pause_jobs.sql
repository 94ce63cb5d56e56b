-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nothing more of the campaign is claimed.
UPDATE send_job SET state = 'paused', state_sentence = :why WHERE campaign_id = :campaign AND state = 'running'
