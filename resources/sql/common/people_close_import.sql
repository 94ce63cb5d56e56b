-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import came to.
UPDATE import_run SET finished_at = :finished_at, row_count = :rows, created_count = :created, updated_count = :updated,
    unchanged_count = :unchanged, rejected_count = :rejected
WHERE id = :id
