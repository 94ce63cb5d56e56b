-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queue: open pairs, the surest first, then those put off. After: a pair of it, or nothing (place -1).
SELECT p.site_id, p.low_id, p.other_site_id, p.high_id, p.score, p.reasons, p.state,
       a.family_name AS low_family, a.given_name AS low_given, a.patronymic AS low_patronymic,
       b.family_name AS high_family, b.given_name AS high_given, b.patronymic AS high_patronymic
FROM (SELECT q.site_id, q.low_id, q.other_site_id, q.high_id, q.score, q.reasons, q.state, q.place
      FROM (SELECT d.site_id, d.low_id, d.other_site_id, d.high_id, d.score, d.reasons, d.state, CASE d.state WHEN 'open' THEN 0 ELSE 1 END AS place
            FROM duplicate_pair d WHERE d.state IN ('open', 'later')) q
      WHERE (q.place, -q.score, q.low_id, q.high_id) > (:place, :score, :low, :high)
      ORDER BY q.place, -q.score, q.low_id, q.high_id LIMIT :limit) p
JOIN person a ON a.site_id = p.site_id AND a.id = p.low_id
JOIN person b ON b.site_id = p.other_site_id AND b.id = p.high_id
ORDER BY p.place, -p.score, p.low_id, p.high_id
