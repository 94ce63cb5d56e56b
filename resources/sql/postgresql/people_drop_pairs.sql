-- SPDX-License-Identifier: GPL-3.0-or-later
-- Open pairs of these people (a JSON array of ids), before they are compared anew.
DELETE FROM duplicate_pair d
USING (SELECT e.site_id, e.low_id, e.high_id
       FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) i CROSS JOIN site s JOIN duplicate_pair e ON e.site_id = s.id AND e.low_id = CAST(i AS bigint) WHERE e.state = 'open'
       UNION
       SELECT e.site_id, e.low_id, e.high_id
       FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) i CROSS JOIN site s JOIN duplicate_pair e ON e.other_site_id = s.id AND e.high_id = CAST(i AS bigint) WHERE e.state = 'open') gone
WHERE d.site_id = gone.site_id AND d.low_id = gone.low_id AND d.high_id = gone.high_id
