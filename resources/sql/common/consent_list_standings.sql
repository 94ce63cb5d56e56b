-- SPDX-License-Identifier: GPL-3.0-or-later
-- How every topic stands for one person on every channel.
SELECT v.topic_id, t.code, t.name, t.basis, v.channel, v.permitted, v.suppressed, v.event_id, v.since
FROM v_consent_permission v JOIN topic t ON t.id = v.topic_id
WHERE v.person_id = :person
ORDER BY t.name, t.id, v.channel
