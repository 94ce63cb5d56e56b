-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people whose addresses a look-up of a made-up city suspended are other than before.
UPDATE person SET version = version + 1, updated_at = s.since
FROM (SELECT a.site_id, a.person_id, MAX(x.since) AS since FROM lookup_suspension x JOIN address a ON a.site_id = x.site_id AND a.id = x.address_id
      WHERE x.run_id = :run GROUP BY a.site_id, a.person_id) s
WHERE person.site_id = s.site_id AND person.id = s.person_id
