-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses that a look-up of a made-up city suspends, since it was told that the number is dead.
INSERT INTO lookup_suspension (run_id, site_id, address_id, since)
SELECT c.run_id, a.site_id, a.id, c.at FROM number_check c JOIN address a ON a.site_id = c.site_id AND a.value = c.number
WHERE c.run_id = :run AND c.verdict IN ('dead', 'invalid') AND a.kind = 'mobile' AND a.dead_since IS NULL ORDER BY a.site_id, c.at, a.id
