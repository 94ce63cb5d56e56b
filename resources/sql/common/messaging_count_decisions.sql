-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was decided before sending, by reason.
SELECT reason, COUNT(*) AS n FROM v_messaging_decision WHERE campaign_id = :campaign GROUP BY reason
