-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages of a chunk that have no fact yet, with what decides whether they may leave at this moment.
SELECT m.id AS message_id, m.person_id, m.address, m.sender, m.text, v.permitted, v.suppressed,
       COALESCE((SELECT d.time_zone FROM send_decision d WHERE d.campaign_id = m.campaign_id AND d.step = m.step AND d.person_id = m.person_id),
                (SELECT p.time_zone FROM v_people_person p WHERE p.person_id = m.person_id)) AS time_zone,
       (SELECT MIN(CASE WHEN a.dead_since IS NULL THEN 0 ELSE 1 END) FROM v_people_address a
        WHERE a.person_id = m.person_id AND a.value = m.address) AS dead,
       (SELECT COUNT(*) FROM attempt t WHERE t.message_id = m.id) AS attempts
FROM message m
JOIN v_consent_permission v ON v.person_id = m.person_id AND v.topic_id = m.topic_id AND v.channel = m.channel
WHERE m.chunk_id = :chunk AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
ORDER BY m.id
