-- SPDX-License-Identifier: GPL-3.0-or-later
-- A list that was removed is there again.
UPDATE person_list SET removed_at = NULL, updated_at = :now WHERE id = :list AND removed_at IS NOT NULL
