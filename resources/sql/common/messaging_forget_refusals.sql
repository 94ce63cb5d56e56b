-- SPDX-License-Identifier: GPL-3.0-or-later
-- The gateway answered properly: the row of refusals is over.
UPDATE send_job SET refusals_in_a_row = 0 WHERE campaign_id = :campaign AND step = :step AND refusals_in_a_row <> 0
