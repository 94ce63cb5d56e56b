-- SPDX-License-Identifier: GPL-3.0-or-later
-- All merges, the newest first.
SELECT j.id, j.site_id, j.survivor_id, j.lost_id, j.at, j.by_whom, j.undone_at, CAST(j.lost_before AS text) AS lost_before
FROM person_join j
WHERE :also_undone = 1 OR j.undone_at IS NULL
ORDER BY j.id DESC LIMIT :limit
