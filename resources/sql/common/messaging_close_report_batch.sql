-- SPDX-License-Identifier: GPL-3.0-or-later
-- A stored body has been interpreted.
UPDATE report_batch SET interpreted_at = :now, unreadable = :unreadable WHERE id = :batch
