-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything that is known of the message of one campaign to one person, in the order in which it happened.
SELECT e.state, e.code, e.detail, e.at, e.recorded_at, e.parts, COALESCE(g.name, '') AS gateway
FROM message m JOIN message_event e ON e.message_id = m.id
LEFT JOIN v_messaging_gateway g ON g.gateway_id = e.gateway_id
WHERE m.campaign_id = :campaign AND m.step = 1 AND m.person_id = :person
ORDER BY e.at, e.rank, e.id
