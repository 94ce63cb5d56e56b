-- SPDX-License-Identifier: GPL-3.0-or-later
-- What would be decided about everybody of an audience, by id, with who they are, for a file; :person NULL is everybody.
-- The empty selection stands for audience_select_decisions.
SELECT d.person_id, d.decision, d.rule, d.hold_until, d.address, d.language, d.time_zone,
       p.external_id, p.family_name, p.given_name, p.patronymic
FROM (SELECT v.*, '' AS time_zone FROM v_messaging_decision v WHERE 0 = 1) d
JOIN v_people_person p ON p.person_id = d.person_id
WHERE (CAST(:decision AS text) = '' OR (d.decision = :decision AND d.rule = :rule))
  AND (CAST(:person AS bigint) IS NULL OR d.person_id = CAST(:person AS bigint))
ORDER BY d.person_id
