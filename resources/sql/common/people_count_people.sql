-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people there are.
SELECT count(*) AS n FROM person WHERE site_id = :site AND erased_at IS NULL
