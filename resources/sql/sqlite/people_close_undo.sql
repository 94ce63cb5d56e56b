-- SPDX-License-Identifier: GPL-3.0-or-later
-- Says that an import is taken back.
UPDATE import_run SET undone_at = :now WHERE id = :run AND undone_at IS NULL
