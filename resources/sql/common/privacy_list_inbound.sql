-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one person wrote to us.
SELECT i.inbound_id AS id, i.received_at AS at, c.name AS campaign, i.channel, i.from_address AS address, i.text, i.action, i.state
FROM v_inbox_message i LEFT JOIN v_campaigns_campaign c ON c.campaign_id = i.campaign_id
WHERE i.person_id IN (SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person) ORDER BY i.inbound_id
