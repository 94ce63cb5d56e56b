-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which stored people the external ids of a batch (a JSON array of [external id, hash]) are, and of whom the row that made
-- them what they are was the same and nobody has changed them since.
WITH asked AS MATERIALIZED (SELECT key + 1 AS place, value AS pair FROM json_each(:pairs))
SELECT k.place, p.id, CASE WHEN p.import_hash = json_extract(k.pair, '$[1]') AND p.import_version = p.version THEN 1 ELSE 0 END AS same
FROM asked k CROSS JOIN person p ON p.site_id = :site AND p.external_id = json_extract(k.pair, '$[0]')
