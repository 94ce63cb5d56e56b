-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those of a frozen audience who are written to, with the language of their text.
SELECT d.person_id, d.language, p.time_zone
FROM v_messaging_decision d JOIN v_people_person p ON p.person_id = d.person_id
WHERE d.campaign_id = :campaign AND d.step = 1 AND d.decision <> 'excluded'
