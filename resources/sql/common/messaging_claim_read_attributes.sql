-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes of the people of a range, for texts that use them.
SELECT a.person_id, a.name, a.value
FROM send_decision d JOIN v_people_attribute a ON a.person_id = d.person_id
WHERE d.campaign_id = :campaign AND d.step = :step AND d.seq BETWEEN :first AND :last
