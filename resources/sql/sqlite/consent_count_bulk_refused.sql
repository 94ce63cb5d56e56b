-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of these people have refused a topic, or everything.
SELECT count(*) AS people FROM v_people_person p
WHERE p.person_id IN (SELECT value FROM json_each(:people))
  AND (EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = p.person_id AND s.topic_id = :topic AND s.state = 'withdrawn')
       OR EXISTS (SELECT 1 FROM suppression x WHERE x.person_id = p.person_id AND x.lifted_at IS NULL))
