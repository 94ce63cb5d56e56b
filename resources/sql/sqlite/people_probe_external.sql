-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which stored people the external ids of a batch (a JSON array of [external id, hash]) are, and of whom the row that made
-- them what they are was the same and nobody has changed them since. The ids of records
-- that were merged into others are those others.
WITH asked AS MATERIALIZED (SELECT key + 1 AS place, value AS pair FROM json_each(:pairs))
SELECT k.place, p.id, CASE WHEN p.import_hash = json_extract(k.pair, '$[1]') AND p.import_version = p.version THEN 1 ELSE 0 END AS same
FROM asked k CROSS JOIN person p ON p.site_id = :site AND p.external_id = json_extract(k.pair, '$[0]')
UNION ALL
SELECT k.place, a.person_id, 0
FROM asked k CROSS JOIN person_alias a ON a.site_id = :site AND a.external_id = json_extract(k.pair, '$[0]')
