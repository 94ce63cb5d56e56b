-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clinical part of a card that was opened within the last half hour; no row otherwise.
SELECT json_object('patient', p.id, 'site', p.site_id, 'site_name', s.name, 'doctor', p.doctor,
                   'family_name', h.family_name, 'given_name', h.given_name, 'patronymic', h.patronymic, 'birth_date', h.birth_date,
                   'kind', o.kind, 'reason', o.reason,
                   'seconds_left', CAST((julianday(o.expires_at) - julianday('now')) * 86400 AS INTEGER),
                   'conditions', (SELECT json_group_array(json_object('id', c.id, 'code_system', c.code_system, 'code', c.code, 'text', c.text,
                                                                      'since', c.since, 'until', c.until, 'recorded_by', c.recorded_by))
                                  FROM (SELECT * FROM care_condition WHERE patient_id = p.id
                                        ORDER BY until IS NOT NULL, since DESC NULLS LAST, id) c),
                   'measurements', (SELECT json_group_array(json_object('code', g.code, 'text', g.text, 'unit', g.unit, 'count', g.n, 'values', json(g.vals)))
                                    FROM (SELECT k.code, max(k.text) AS text, k.unit, max(k.n) AS n, max(k.at) AS last,
                                                 json_group_array(json_array(k.at, k.value, k.value_text)) AS vals
                                          FROM (SELECT m.code, m.text, m.unit, m.at, m.value, m.value_text, count(*) OVER kind AS n,
                                                       row_number() OVER (PARTITION BY m.code, m.unit, CASE m.code WHEN '' THEN m.text ELSE '' END ORDER BY m.at DESC, m.id DESC) AS place,
                                                       CASE m.code WHEN '' THEN m.text ELSE '' END AS name
                                                FROM care_measurement m WHERE m.site_id = p.site_id AND m.patient_id = p.id
                                                WINDOW kind AS (PARTITION BY m.code, m.unit, CASE m.code WHEN '' THEN m.text ELSE '' END)) k
                                          WHERE k.place <= 24 GROUP BY k.code, k.unit, k.name ORDER BY last DESC, k.code) g),
                   'notes', (SELECT json_group_array(json_object('id', n.id, 'text', n.text, 'due_on', n.due_on, 'state', n.state))
                             FROM (SELECT * FROM care_note WHERE person_id = p.person_id AND clinical ORDER BY id DESC) n)) AS card
FROM care_opening o JOIN care_patient p ON p.id = o.patient_id JOIN site s ON s.id = p.site_id
JOIN v_people_person h ON h.person_id = p.person_id
WHERE o.patient_id = :patient AND o.expires_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
ORDER BY o.id DESC LIMIT 1
