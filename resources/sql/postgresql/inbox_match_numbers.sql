-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has these numbers, [{"n", "f"}], with the newest message that the account sent each of them there; the newest last, several rows where it was tried several times.
SELECT q.n, q.site_id, q.person_id, q.language, h.message_id, h.campaign_id, h.step, h.topic_id, h.clinical, h.at
FROM (SELECT w.n AS n, a.site_id, a.person_id, p.language, w.f AS number,
             (SELECT x.message_id FROM v_messaging_handed x
              WHERE x.person_id = a.person_id AND x.address = w.f AND x.gateway_id = CAST(:gateway AS bigint) AND x.inbound_id IS NULL AND x.at >= CAST(:since AS timestamptz)
              ORDER BY x.at DESC, x.message_id DESC LIMIT 1) AS answered
      FROM jsonb_to_recordset(CAST(:numbers AS jsonb)) AS w (n integer, f text) CROSS JOIN site s
      JOIN v_people_address a ON a.site_id = s.id AND a.value = w.f
      JOIN v_people_person p ON p.person_id = a.person_id) q
LEFT JOIN v_messaging_handed h ON h.message_id = q.answered AND h.gateway_id = CAST(:gateway AS bigint) AND h.at >= CAST(:since AS timestamptz)
ORDER BY q.n, h.at, q.person_id
