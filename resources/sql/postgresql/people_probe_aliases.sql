-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which people the external ids of a batch (an array) are that belonged to records merged into them. Mostly nobody of a
-- site has such an id, and nothing is looked up.
SELECT k.place, p.person_id AS id, 0 AS same
FROM unnest(CAST(:keys AS text[])) WITH ORDINALITY AS k (external_id, place)
CROSS JOIN LATERAL (SELECT a.person_id FROM person_alias a WHERE a.site_id = :site AND a.external_id = k.external_id LIMIT 1) p
WHERE EXISTS (SELECT 1 FROM person_alias a WHERE a.site_id = :site AND a.external_id IS NOT NULL)
