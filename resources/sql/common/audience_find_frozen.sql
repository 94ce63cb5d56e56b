-- SPDX-License-Identifier: GPL-3.0-or-later
-- Has this step of the campaign a frozen audience already?
SELECT 1 AS frozen FROM v_messaging_decision WHERE campaign_id = :campaign AND step = :step LIMIT 1
