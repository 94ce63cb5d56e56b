-- SPDX-License-Identifier: GPL-3.0-or-later
-- Another name and another circle of readers for a list.
UPDATE person_list SET name = :name, scope = :scope, updated_at = :now WHERE id = :list AND removed_at IS NULL
