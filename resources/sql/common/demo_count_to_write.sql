-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of a campaign are written to.
SELECT count(*) AS people FROM send_decision WHERE campaign_id = :campaign AND step = 1 AND seq IS NOT NULL
