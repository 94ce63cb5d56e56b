-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many numbers a look-up asks, and how many it need not ask.
UPDATE lookup_run SET numbers = :numbers, fresh = :fresh WHERE id = :run
