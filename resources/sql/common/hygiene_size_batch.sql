-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many numbers left in a request.
UPDATE lookup_batch SET size = :size WHERE id = :batch
