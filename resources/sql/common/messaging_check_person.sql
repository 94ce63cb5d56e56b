-- SPDX-License-Identifier: GPL-3.0-or-later
-- May this person be written to, and where? No row: no such person. Where there is no address of the first kind, one of
-- the second is as good.
SELECT p.person_id, v.permitted, v.event_id, COALESCE(r.value, s.value) AS address
FROM v_people_person p
JOIN v_consent_permission v ON v.person_id = p.person_id AND v.topic_id = :topic AND v.channel = :channel
LEFT JOIN v_people_reachable r ON r.person_id = p.person_id AND r.kind = :kind
LEFT JOIN v_people_reachable s ON s.person_id = p.person_id AND s.kind = :second_kind
WHERE p.person_id = :person AND p.site_id = :site
