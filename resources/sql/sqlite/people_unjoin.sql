-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a merge back (migration 0017).
UPDATE person_join SET undone_at = :now
WHERE id = :join AND undone_at IS NULL AND lost_before IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = survivor_id AND p.joined_into IS NOT NULL)
