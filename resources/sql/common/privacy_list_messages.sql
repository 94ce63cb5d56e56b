-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every message to one person, with its text and how it stands.
SELECT v.message_id AS id, c.name AS campaign, v.channel, l.address, l.sender, l.language, l.text, v.parts, v.created_at, v.state
FROM v_messaging_message v JOIN v_messaging_letter l ON l.message_id = v.message_id
LEFT JOIN v_campaigns_campaign c ON c.campaign_id = v.campaign_id
WHERE v.person_id IN (SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person) ORDER BY v.created_at, v.message_id
