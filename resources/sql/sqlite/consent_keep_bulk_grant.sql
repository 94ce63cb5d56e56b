-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of these people those to whom a run will give a topic: not open to it yet, and they have refused neither it nor everything.
INSERT INTO consent_bulk_item (run_id, person_id, site_id, before)
SELECT b.run_id, p.person_id, p.site_id,
       COALESCE((SELECT json_group_array(json_object('channel', s.channel, 'state', s.state)) FROM subscription s WHERE s.person_id = p.person_id AND s.topic_id = b.topic_id), '[]')
FROM v_people_bulk b JOIN topic t ON t.id = b.topic_id AND t.basis = 'marketing' JOIN v_people_person p ON p.person_id IN (SELECT value FROM json_each(:people))
WHERE b.run_id = :run
  AND NOT EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = p.person_id AND s.topic_id = b.topic_id AND (s.channel = 'any' OR s.state = 'withdrawn'))
  AND NOT EXISTS (SELECT 1 FROM suppression x WHERE x.person_id = p.person_id AND x.lifted_at IS NULL)
