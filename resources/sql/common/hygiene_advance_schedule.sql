-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a schedule comes next; nothing where somebody else was quicker.
UPDATE lookup_schedule SET next_at = :next, note = '' WHERE id = :schedule AND next_at = :was AND removed_at IS NULL
