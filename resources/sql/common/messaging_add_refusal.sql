-- SPDX-License-Identifier: GPL-3.0-or-later
-- One more refused request in a row.
UPDATE send_job SET refusals_in_a_row = refusals_in_a_row + 1 WHERE campaign_id = :campaign AND step = :step
