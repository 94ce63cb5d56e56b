-- SPDX-License-Identifier: GPL-3.0-or-later
-- An address not known yet is the newest word: those of its kind that the person had step back.
UPDATE address SET priority = address.priority + n.fresh
FROM (SELECT person_id, kind, count(*) AS fresh FROM import_address WHERE person_id IS NOT NULL GROUP BY person_id, kind) n
WHERE address.person_id = n.person_id AND address.kind = n.kind
