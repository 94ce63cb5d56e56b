-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many names lie in a text range; counts up to a limit only.
SELECT count(*) AS n FROM (SELECT 1 FROM person p WHERE p.site_id = :site AND p.name_key >= :from AND p.name_key < :to LIMIT :limit) x
