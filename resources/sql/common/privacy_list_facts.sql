-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was reported about the messages to one person.
SELECT message_id, state, code, at FROM v_messaging_fact WHERE person_id IN (SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person) ORDER BY fact_id
