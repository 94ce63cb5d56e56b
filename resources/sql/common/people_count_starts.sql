-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many addresses lie in a text range (value); counts up to a limit only.
SELECT count(*) AS n FROM (SELECT 1 FROM address a WHERE a.site_id = :site AND a.value >= :from AND a.value < :to LIMIT :limit) x
