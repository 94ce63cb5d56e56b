-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people of a launched campaign whose message stands so, by key. Who has no message yet is «unwritten».
SELECT d.person_id, p.family_name, p.given_name, p.patronymic, d.language, COALESCE(m.fact_at, d.hold_until) AS at, COALESCE(m.state, '') AS state
FROM v_messaging_decision d
JOIN v_people_person p ON p.person_id = d.person_id
LEFT JOIN v_messaging_message m ON m.campaign_id = d.campaign_id AND m.step = d.step AND m.person_id = d.person_id
WHERE d.campaign_id = :campaign AND d.step = 1 AND d.person_id > :after
  AND COALESCE(m.state, CASE d.decision WHEN 'excluded' THEN 'excluded' ELSE 'unwritten' END) IN (:state, :also)
ORDER BY d.person_id
LIMIT :limit
