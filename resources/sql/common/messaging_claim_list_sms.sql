-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages of a chunk whose people agreed to SMS about its topic too.
SELECT m.id
FROM message m
JOIN v_consent_permission v ON v.person_id = m.person_id AND v.topic_id = m.topic_id AND v.channel = 'sms'
WHERE m.chunk_id = :chunk AND v.permitted
