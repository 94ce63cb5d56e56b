-- SPDX-License-Identifier: GPL-3.0-or-later
-- The merges that a person came out of, or all of them (person 0), the newest first.
SELECT j.id, j.site_id, j.survivor_id, j.lost_id, j.at, j.by_whom, j.undone_at, CAST(j.lost_before AS text) AS lost_before
FROM person_join j
WHERE (:person = 0 OR j.survivor_id = :person OR j.lost_id = :person) AND (:also_undone = 1 OR j.undone_at IS NULL)
ORDER BY j.id DESC LIMIT :limit
