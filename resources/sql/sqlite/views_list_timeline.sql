-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened to one person, newest first, after the entry (at, kind, ref); kind '' is every kind.
-- Words of consent and messages of records that were merged into this one stand on its card too (app/decisions/0007).
SELECT t.at, t.kind, t.title, t.state, t.detail, t.ref
FROM (SELECT person_id, at, kind, title, state, detail, ref FROM v_people_timeline WHERE person_id = :person
      UNION ALL
      SELECT person_id, at, kind, title, state, detail, ref FROM v_consent_timeline WHERE person_id IN (SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person)
      UNION ALL
      SELECT person_id, at, kind, title, state, detail, ref FROM v_messaging_timeline WHERE person_id IN (SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person)
      UNION ALL
      SELECT person_id, at, kind, title, state, detail, ref FROM v_care_timeline WHERE person_id = :person) t
WHERE (CAST(:kind AS text) = '' OR t.kind = :kind)
  AND (t.at, t.kind, t.ref) < (:at, :after_kind, :after_ref)
ORDER BY t.at DESC, t.kind DESC, t.ref DESC
LIMIT :limit
