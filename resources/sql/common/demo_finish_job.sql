-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sending of a campaign is over.
UPDATE send_job SET state = 'done', finished_at = :at WHERE campaign_id = :campaign
