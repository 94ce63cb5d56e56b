-- SPDX-License-Identifier: GPL-3.0-or-later
-- A page of open reminders up to a day, the longest overdue first, with what is needed to act on them; of one site or (NULL)
-- of all that the login sees.
SELECT n.*, p.family_name, p.given_name, p.patronymic, p.external_id, p.preferred_channel, 
       (SELECT v.state FROM v_messaging_message v WHERE v.message_id = n.invited_message_id) AS invitation_state,
       (SELECT r.value FROM v_people_reachable r WHERE r.person_id = n.person_id AND r.kind = 'mobile') AS mobile,
       (SELECT r.value FROM v_people_reachable r WHERE r.person_id = n.person_id AND r.kind = 'landline') AS landline,
       (SELECT r.value FROM v_people_reachable r WHERE r.person_id = n.person_id AND r.kind = 'email') AS email
FROM (SELECT n.id AS note_id, n.person_id, n.text, n.due_on, n.state, n.put_off_count, n.invited_message_id, n.created_at, n.closed_at, n.version
      FROM care_note n
      WHERE n.state = 'open' AND n.due_on <= :today
        AND (n.due_on > :after_day OR (n.due_on = :after_day AND n.id > :after_note))
        AND (CAST(:site AS bigint) IS NULL OR n.site_id = CAST(:site AS bigint))
      ORDER BY n.due_on, n.id LIMIT :limit) n
JOIN v_people_person p ON p.person_id = n.person_id
ORDER BY n.due_on, n.note_id
