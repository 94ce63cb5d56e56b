-- SPDX-License-Identifier: GPL-3.0-or-later
-- An address not known yet is the newest word: those of its kind that the person had step back.
UPDATE address SET priority = address.priority + n.fresh
FROM (SELECT a.person_id, a.kind, count(*) AS fresh
      FROM import_address a JOIN import_person s ON s.line = a.line
      WHERE a.is_new AND s.changed GROUP BY a.person_id, a.kind) n
WHERE address.person_id = n.person_id AND address.kind = n.kind
