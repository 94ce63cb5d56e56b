-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of a range, with all that decides whether they may be written to at this moment and what their text needs.
-- Whoever was erased since still counts; a STOP of theirs lets the message go. written_as_other: the record was
-- merged into another, or the campaign has written to one that was merged into it. dead: 0 the address is theirs and alive, 1 dead, NULL no longer theirs.
SELECT d.site_id, d.person_id, d.address, d.language, d.time_zone,
       p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.district_name AS district,
       v.permitted, v.suppressed, v.event_id,
       (SELECT MIN(CASE WHEN a.dead_since IS NULL THEN 0 ELSE 1 END) FROM v_people_address a
        WHERE a.person_id = d.person_id AND a.value = d.address) AS dead,
       CASE WHEN EXISTS (SELECT 1 FROM v_messaging_written_as_other o WHERE o.site_id = d.site_id AND o.person_id = d.person_id
                         AND o.campaign_id = d.campaign_id AND o.step = d.step) THEN 1
            WHEN NOT v.permitted AND EXISTS (SELECT 1 FROM v_people_same o WHERE o.person_id = d.person_id AND o.as_person_id <> d.person_id) THEN 1
            ELSE 0 END AS written_as_other
FROM send_decision d
LEFT JOIN v_people_person p ON p.person_id = d.person_id
JOIN v_consent_permission v ON v.person_id = d.person_id AND v.topic_id = :topic AND v.channel = :channel
WHERE d.campaign_id = :campaign AND d.step = :step AND d.seq BETWEEN :first AND :last
ORDER BY d.seq
