-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imports, the newest first; before: the last one of the page before, 0 for the first page.
SELECT r.id, r.site_id, r.kind, r.file_name, r.sha256, r.started_at, r.finished_at, r.run_by, r.row_count, r.created_count, r.updated_count,
       r.unchanged_count, r.rejected_count, r.undone_at, r.undone_by, (SELECT s.value FROM setting s WHERE s.name = 'retention.imports_days') AS days
FROM import_run r WHERE (:before = 0 OR r.id < :before) ORDER BY r.id DESC LIMIT :limit
