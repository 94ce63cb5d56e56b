-- SPDX-License-Identifier: GPL-3.0-or-later
-- No further look-ups of it; those under way go on.
UPDATE lookup_schedule SET removed_at = :now WHERE id = :schedule AND removed_at IS NULL
