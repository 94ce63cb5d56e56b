-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has these numbers, [{"n", "f"}], with the newest message that the account sent each of them there. Number by number
-- through the index (OFFSET 0 keeps the planner from reading all addresses for a handful of numbers).
SELECT w.n AS n, a.site_id, a.person_id, p.language,
       (SELECT x.message_id FROM v_messaging_handed x
        WHERE x.person_id = a.person_id AND x.address = a.value AND x.gateway_id = CAST(:gateway AS bigint) AND x.inbound_id IS NULL AND x.at >= CAST(:since AS timestamptz)
        ORDER BY x.at DESC, x.message_id DESC LIMIT 1) AS message_id
FROM jsonb_to_recordset(CAST(:numbers AS jsonb)) AS w (n integer, f text) CROSS JOIN site s
CROSS JOIN LATERAL (SELECT b.site_id, b.person_id, b.value FROM v_people_address b WHERE b.site_id = s.id AND b.value = w.f OFFSET 0) a
JOIN v_people_person p ON p.person_id = a.person_id
ORDER BY 1, a.person_id
