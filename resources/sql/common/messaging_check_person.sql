-- SPDX-License-Identifier: GPL-3.0-or-later
-- May this person be written to, and where? No row: no such person.
SELECT p.person_id, v.permitted, v.event_id, r.value AS address
FROM v_people_person p
JOIN v_consent_permission v ON v.person_id = p.person_id AND v.topic_id = :topic AND v.channel = :channel
LEFT JOIN v_people_reachable r ON r.person_id = p.person_id AND r.kind = :kind
WHERE p.person_id = :person AND p.site_id = :site
