-- SPDX-License-Identifier: GPL-3.0-or-later
-- A page of what people wrote, the newest first: all, those that wait for somebody, or those of one login.
SELECT m.inbound_id, m.site_id, m.gateway_id, g.name AS gateway, m.channel, m.from_address, m.to_address, m.text, m.received_at, m.person_id, m.people, m.clinical,
       p.family_name, p.given_name, p.patronymic, m.campaign_id, c.name AS campaign, l.text AS answered_text, m.action, m.topic_id, t.name AS topic, m.topic_word, m.state, m.note,
       m.claimed_by, m.claimed_at, m.closed_by, m.closed_at, m.version
FROM v_inbox_message m
LEFT JOIN v_messaging_gateway g ON g.gateway_id = m.gateway_id
LEFT JOIN v_people_person p ON p.person_id = m.person_id
LEFT JOIN v_campaigns_campaign c ON c.campaign_id = m.campaign_id
LEFT JOIN v_messaging_words l ON l.message_id = m.message_id
LEFT JOIN v_consent_topic t ON t.topic_id = m.topic_id
WHERE (CAST(:open AS integer) = 0 OR m.state IN ('new', 'claimed')) AND (CAST(:mine AS text) = '' OR (m.claimed_by = CAST(:mine AS text) AND m.state = 'claimed'))
  AND (CAST(:before AS bigint) = 0 OR m.inbound_id < CAST(:before AS bigint)) AND (CAST(:person AS bigint) = 0 OR m.person_id = CAST(:person AS bigint))
ORDER BY m.inbound_id DESC LIMIT :most
