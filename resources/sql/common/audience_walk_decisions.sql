-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything that would be decided about an audience, in no order. The empty selection stands for audience_select_decisions.
SELECT d.person_id, d.site_id, d.decision, d.rule, d.hold_until, d.address, d.language, d.time_zone, d.consent_event_id
FROM (SELECT v.*, '' AS time_zone FROM v_messaging_decision v WHERE 0 = 1) d
