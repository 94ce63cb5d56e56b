-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was answered to these messages of one person, and how it stands.
SELECT a.message_id, a.inbound_id, a.created_at, v.state, l.text
FROM v_messaging_answered a JOIN v_messaging_message v ON v.message_id = a.message_id JOIN v_messaging_words l ON l.message_id = a.message_id
WHERE a.inbound_id = :id ORDER BY a.created_at, a.message_id
