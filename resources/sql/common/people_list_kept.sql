-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of whom an undo left something, and why.
SELECT person_id, code, detail FROM import_kept WHERE site_id = :site AND run_id = :run ORDER BY person_id, code, detail LIMIT :limit
