-- SPDX-License-Identifier: GPL-3.0-or-later
-- For which campaigns one person was looked at, and what was decided.
SELECT c.name AS campaign, d.step, d.decision, d.rule, d.address, d.language FROM v_messaging_decision d LEFT JOIN v_campaigns_campaign c ON c.campaign_id = d.campaign_id
WHERE d.person_id IN (SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person) ORDER BY d.campaign_id, d.step
