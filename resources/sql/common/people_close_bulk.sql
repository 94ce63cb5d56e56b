-- SPDX-License-Identifier: GPL-3.0-or-later
-- A change of many people was taken back.
UPDATE person_bulk SET undone_at = :now WHERE id = :run AND undone_at IS NULL
