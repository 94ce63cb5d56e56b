-- SPDX-License-Identifier: GPL-3.0-or-later
-- What would be decided about an audience, by reason. The empty selection stands for audience_select_decisions.
SELECT d.decision, d.rule, count(*) AS people
FROM (SELECT v.*, '' AS time_zone FROM v_messaging_decision v WHERE 0 = 1) d
GROUP BY d.decision, d.rule
