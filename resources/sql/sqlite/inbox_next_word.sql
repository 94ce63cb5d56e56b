-- SPDX-License-Identifier: GPL-3.0-or-later
-- The oldest message whose word was not carried out. Of one number one after another: what
-- was written last holds.
SELECT m.id, m.site_id, m.gateway_id, m.channel, m.from_address, m.to_address, m.text, m.received_at, m.person_id, m.people, m.language, m.message_id, m.clinical,
       m.action, m.topic_id, m.topic_word, m.note, m.tries
FROM inbound_message m
WHERE m.handled_at IS NULL AND NOT EXISTS (SELECT 1 FROM inbound_message e WHERE e.handled_at IS NULL AND e.from_address = m.from_address AND e.id < m.id)
ORDER BY m.id LIMIT 1
