-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom an undo leaves alone: they or somebody else have said something about the topic since.
SELECT i.person_id, count(*) OVER () AS people
FROM consent_bulk_item i JOIN v_people_bulk b ON b.run_id = i.run_id
WHERE i.run_id = :run AND NOT (EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = i.person_id AND s.topic_id = b.topic_id AND s.channel = 'any' AND s.since = b.at
              AND s.state = CASE b.kind WHEN 'subscribe' THEN 'granted' ELSE 'withdrawn' END)
  AND NOT EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = i.person_id AND s.topic_id = b.topic_id AND s.channel <> 'any'))
ORDER BY i.person_id LIMIT :limit
