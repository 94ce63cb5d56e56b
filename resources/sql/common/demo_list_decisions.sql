-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those of a campaign who are written to up to a number, with the chunk each belongs to and what texts name.
SELECT d.person_id, d.seq, d.address, d.language, d.consent_event_id, c.id AS chunk_id,
       p.family_name, p.given_name, p.patronymic
FROM send_decision d
JOIN send_chunk c ON c.campaign_id = d.campaign_id AND c.step = d.step AND d.seq BETWEEN c.first_seq AND c.last_seq
JOIN v_people_person p ON p.person_id = d.person_id
WHERE d.campaign_id = :campaign AND d.step = 1 AND d.seq BETWEEN :first AND :last
ORDER BY d.seq
