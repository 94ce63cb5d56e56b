-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last search for duplicates over these sites (0: all).
SELECT id, finished_at, cursor_site, cursor_id, people, pairs, large_groups, complete_to
FROM duplicate_run WHERE only_site = :site ORDER BY id DESC LIMIT 1
