-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people there are, of one site or (NULL) of all that the login sees; counts up to a limit only.
SELECT count(*) AS n FROM (
    SELECT 1 FROM person p
    WHERE (CAST(:site AS bigint) IS NULL OR p.site_id = CAST(:site AS bigint)) AND p.erased_at IS NULL LIMIT :limit) x
