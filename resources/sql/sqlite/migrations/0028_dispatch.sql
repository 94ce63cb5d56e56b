-- SPDX-License-Identifier: GPL-3.0-or-later
-- How fast all dispatchers together feed a gateway that has a limit: before free_at nobody claims anything for it.
CREATE TABLE gateway_pace (
    gateway_id INTEGER PRIMARY KEY REFERENCES gateway (id) ON DELETE CASCADE,
    free_at TEXT NOT NULL
)
--;
-- As in 0012, and without a join: SQLite would copy everybody for each statement that asks for somebody's name beside a row.
DROP VIEW v_people_person;
--;
CREATE VIEW v_people_person AS
SELECT p.id AS person_id, p.site_id, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex,
       p.language, p.time_zone, p.district_id, (SELECT d.code FROM district d WHERE d.id = p.district_id) AS district,
       (SELECT d.name FROM district d WHERE d.id = p.district_id) AS district_name, p.preferred_channel, p.name_key
FROM person p WHERE p.erased_at IS NULL;
--;
-- As in 0017, and always from the merged people, who are few, to their messages.
DROP VIEW v_messaging_written_as_other;
--;
CREATE VIEW v_messaging_written_as_other AS
SELECT l.site_id, l.joined_into AS person_id, m.campaign_id, m.step, m.id AS message_id,
       CASE WHEN EXISTS (SELECT 1 FROM message_event e WHERE e.message_id = m.id AND e.state IN ('sent', 'at_operator', 'delivered')) THEN 1 ELSE 0 END AS taken
FROM person l CROSS JOIN message m ON m.person_id = l.id
WHERE l.joined_into IS NOT NULL AND m.campaign_id IS NOT NULL AND EXISTS (SELECT 1 FROM attempt a WHERE a.message_id = m.id)
