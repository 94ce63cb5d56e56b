-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people about whom one thing would be decided, by key. The empty selection stands for audience_select_decisions.
SELECT d.person_id, d.site_id, d.decision, d.rule, d.hold_until, d.address, d.language, d.time_zone, d.consent_event_id
FROM (SELECT v.*, '' AS time_zone FROM v_messaging_decision v WHERE 0 = 1) d
WHERE d.decision = :decision AND d.rule = :rule AND d.person_id > :after
ORDER BY d.person_id
LIMIT :limit
