-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the search is, in the transaction of what it found.
UPDATE duplicate_run SET cursor_site = :cursor_site, cursor_id = :cursor_id, people = people + :people, pairs = pairs + :pairs,
    large_groups = large_groups + :large, finished_at = :finished, complete_to = :complete_to
WHERE id = :id
