-- SPDX-License-Identifier: GPL-3.0-or-later
-- A list goes out of sight.
UPDATE person_list SET removed_at = :now WHERE id = :list AND removed_at IS NULL
