-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest import of a file that still stands.
SELECT r.id, r.started_at, r.run_by FROM import_run r
WHERE r.site_id = :site AND r.sha256 = :sha256 AND r.undone_at IS NULL ORDER BY r.id DESC LIMIT 1
