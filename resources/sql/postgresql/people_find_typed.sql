-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who shares a key, a phone or an e-mail with somebody who is being typed. Equality of numbers and of text is leakproof,
-- so that the indexes serve under row-level security too.
SELECT k.person_id FROM unnest(ARRAY(SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:keys AS jsonb)))) AS t (key)
CROSS JOIN LATERAL (SELECT d.person_id FROM duplicate_key d WHERE d.site_id = :site AND d.key = t.key LIMIT :most) k
UNION
SELECT k.person_id FROM jsonb_array_elements_text(CAST(:addresses AS jsonb)) AS t (value)
CROSS JOIN LATERAL (SELECT d.person_id FROM address d WHERE d.site_id = :site AND d.value = t.value LIMIT :most) k
