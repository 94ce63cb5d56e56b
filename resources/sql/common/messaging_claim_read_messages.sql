-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages of a chunk that have no fact yet, with what decides whether they may leave at this moment.
SELECT m.id AS message_id, m.person_id, m.address, m.sender, m.text, m.language, CASE WHEN m.answers IS NULL THEN v.permitted ELSE (SELECT w.permitted FROM v_messaging_answer w WHERE w.message_id = m.id) END AS permitted, v.suppressed,
       COALESCE((SELECT d.time_zone FROM send_decision d WHERE d.campaign_id = m.campaign_id AND d.step = m.step AND d.person_id = m.person_id),
                (SELECT p.time_zone FROM v_people_person p WHERE p.person_id = m.person_id)) AS time_zone,
       CASE WHEN m.answers IS NOT NULL THEN 0 -- whoever wrote from it has it
            ELSE (SELECT MIN(CASE WHEN a.dead_since IS NULL THEN 0 ELSE 1 END) FROM v_people_address a
                  WHERE a.person_id = m.person_id AND a.value = m.address) END AS dead,
       CASE WHEN EXISTS (SELECT 1 FROM v_messaging_written_as_other o WHERE o.site_id = m.site_id AND o.person_id = m.person_id
                         AND o.campaign_id = m.campaign_id AND o.step = m.step
                           AND (o.taken = 1 OR NOT EXISTS (SELECT 1 FROM attempt t WHERE t.message_id = m.id))) THEN 1
            WHEN NOT v.permitted AND EXISTS (SELECT 1 FROM v_people_same o WHERE o.person_id = m.person_id AND o.as_person_id <> m.person_id) THEN 1
            ELSE 0 END AS written_as_other,
       (SELECT COUNT(*) FROM attempt t WHERE t.message_id = m.id) AS attempts
FROM message m
JOIN v_consent_permission v ON v.person_id = m.person_id AND v.topic_id = m.topic_id AND v.channel = m.channel
WHERE m.chunk_id = :chunk AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id)
ORDER BY m.id
