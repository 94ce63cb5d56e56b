-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of how many people an undo left something.
SELECT count(DISTINCT person_id) AS people FROM import_kept WHERE site_id = :site AND run_id = :run
