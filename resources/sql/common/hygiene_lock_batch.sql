-- SPDX-License-Identifier: GPL-3.0-or-later
-- A request, held until the transaction ends.
UPDATE lookup_batch SET looks = looks WHERE id = :batch RETURNING run_id, state, price, looks
