-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people of a launched campaign about whose message a fact says this, or who were left out, by key. Who stands
-- before that is known to messaging only.
SELECT d.person_id, p.family_name, p.given_name, p.patronymic, d.language, m.fact_at AS at, COALESCE(m.state, 'excluded') AS state
FROM v_messaging_decision d
JOIN v_people_person p ON p.person_id = d.person_id
LEFT JOIN v_messaging_message m ON m.campaign_id = d.campaign_id AND m.step = d.step AND m.person_id = d.person_id
WHERE d.campaign_id = :campaign AND d.step = 1 AND d.person_id > :after
  AND COALESCE(m.state, CASE d.decision WHEN 'excluded' THEN 'excluded' END) = :state
ORDER BY d.person_id
LIMIT :limit
