-- SPDX-License-Identifier: GPL-3.0-or-later
-- What would be decided about everybody of an audience, in no order, as short as it can be told. The empty selection
-- stands for audience_select_decisions.
SELECT d.person_id, d.decision, d.rule, d.hold_until, d.language
FROM (SELECT v.*, '' AS time_zone FROM v_messaging_decision v WHERE 0 = 1) d
