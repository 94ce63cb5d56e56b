-- SPDX-License-Identifier: GPL-3.0-or-later
-- A job with nobody to write to is done at once.
UPDATE send_job SET state = 'done', finished_at = :now WHERE campaign_id = :campaign AND step = :step
