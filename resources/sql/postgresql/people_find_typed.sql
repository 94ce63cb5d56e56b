-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who shares a key, a phone or an e-mail with somebody who is being typed. Comparing numbers and text is leakproof, so that
-- the indexes serve under row-level security too. A range in order has no way but the index; one that is equal and may stop
-- early is looked for from one end of the table to the other where the planner knows nothing of it.
SELECT k.person_id FROM unnest(ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:keys AS jsonb)))) AS t (key)
CROSS JOIN LATERAL (SELECT d.person_id FROM duplicate_key d WHERE d.site_id = :site AND d.key >= t.key AND d.key <= t.key
                    ORDER BY d.site_id, d.key, d.person_id LIMIT :most) k
UNION
SELECT k.person_id FROM jsonb_array_elements_text(CAST(:addresses AS jsonb)) AS t (value)
CROSS JOIN LATERAL (SELECT d.person_id FROM address d WHERE d.site_id = :site AND d.value >= t.value AND d.value <= t.value
                    ORDER BY d.site_id, d.value, d.person_id LIMIT :most) k
