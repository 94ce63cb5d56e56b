-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many different people were at each stage of any service in a period; an empty sector is every sector.
SELECT stage, count(*) AS people
FROM (SELECT DISTINCT stage, person_id FROM v_insight_stage
      WHERE at >= :from AND at < :to AND (CAST(:sector AS text) = '' OR sector = :sector)) seen
GROUP BY stage
