-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same person in an earlier row of the same batch: by external id, as the same stored person, or by name and address.
UPDATE import_person SET state = 'duplicate', first_line = t.first_line
FROM (SELECT line, min(first_line) AS first_line
      FROM (SELECT line, first_line
            FROM (SELECT line, min(line) OVER (PARTITION BY external_id) AS first_line FROM import_person WHERE external_id IS NOT NULL) e
            WHERE first_line < line
            UNION ALL
            SELECT line, first_line
            FROM (SELECT line, min(line) OVER (PARTITION BY person_id) AS first_line FROM import_person WHERE person_id IS NOT NULL) m
            WHERE first_line < line
            UNION ALL
            SELECT s.line, o.line
            FROM import_person s CROSS JOIN import_address a CROSS JOIN import_address b CROSS JOIN import_person o
            WHERE a.line = s.line AND a.kind <> 'landline' AND b.match_key = a.match_key AND b.value = a.value
              AND b.kind = a.kind AND b.line < a.line AND o.line = b.line AND s.external_id IS NULL AND s.person_id IS NULL
              AND (s.birth_date IS NULL OR o.birth_date IS NULL OR s.birth_date = o.birth_date)
              AND (s.patronymic = '' OR o.patronymic = '' OR s.name_key = o.name_key)) pairs
      GROUP BY line) t
WHERE t.line = import_person.line AND import_person.state = ''
