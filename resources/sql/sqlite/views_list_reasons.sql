-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which campaign wrote each message to one person, what was decided about them before, and what the gateway or the
-- dispatcher said of it in the end.
SELECT CAST(m.message_id AS text) AS ref, c.name, COALESCE(d.reason, '') AS reason, COALESCE(m.fact_code, '') AS code
FROM v_messaging_message m
JOIN v_campaigns_campaign c ON c.campaign_id = m.campaign_id
LEFT JOIN v_messaging_decision d ON d.campaign_id = m.campaign_id AND d.step = m.step AND d.person_id = m.person_id
WHERE m.person_id IN (SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person)
