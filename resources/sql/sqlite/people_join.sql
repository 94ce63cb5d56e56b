-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes two records one: the row is the merge (migration 0017).
INSERT INTO person_join (site_id, survivor_id, lost_id, at, wanted)
SELECT s.site_id, s.id, l.id, :now, :wanted FROM person s JOIN person l ON l.id = :lost AND l.site_id = s.site_id AND l.erased_at IS NULL
WHERE s.id = :survivor AND s.erased_at IS NULL
RETURNING 'joined/' || id AS answer
