-- SPDX-License-Identifier: GPL-3.0-or-later
-- The decisions of a frozen audience, by reason.
SELECT decision, rule, count(*) AS people FROM v_messaging_decision
WHERE campaign_id = :campaign AND step = :step
GROUP BY decision, rule
