-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of a request now.
UPDATE lookup_batch SET state = :state, look_at = :look_at, looks = :looks WHERE id = :batch
