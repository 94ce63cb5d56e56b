-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many pairs wait, at most so many.
SELECT COUNT(*) AS pairs FROM (SELECT 1 AS one FROM duplicate_pair d WHERE d.state IN ('open', 'later') LIMIT :most) q
