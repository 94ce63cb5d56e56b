-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person sends something of a finished job again.
UPDATE send_job SET state = 'running', finished_at = NULL WHERE campaign_id = :campaign AND step = :step AND state = 'done'
