-- SPDX-License-Identifier: GPL-3.0-or-later
-- The name of a list that was removed.
SELECT name FROM person_list WHERE id = :list AND removed_at IS NOT NULL
