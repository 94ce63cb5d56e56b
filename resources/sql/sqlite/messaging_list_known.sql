-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which of these ids are ours, where they went, and the highest final rank that is known of each (NULL: none).
SELECT m.id, m.site_id, m.person_id, m.topic_id, m.channel, m.address, (SELECT MAX(e.rank) FROM message_event e WHERE e.message_id = m.id AND e.rank BETWEEN 6 AND 8) AS final
FROM json_each(:ids) AS i JOIN message m ON m.id = i.value
