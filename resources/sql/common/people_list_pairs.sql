-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queue: open pairs, the surest first, then those put off. After: a pair of it, or nothing
-- (place -1).
SELECT q.site_id, q.low_id, q.other_site_id, q.high_id, q.score, q.reasons, q.state
FROM (SELECT d.site_id, d.low_id, d.other_site_id, d.high_id, d.score, d.reasons, d.state, CASE d.state WHEN 'open' THEN 0 ELSE 1 END AS place
      FROM duplicate_pair d WHERE d.state IN ('open', 'later')) q
WHERE (q.place, -q.score, q.low_id, q.high_id) > (:place, :score, :low, :high)
ORDER BY q.place, -q.score, q.low_id, q.high_id LIMIT :limit
