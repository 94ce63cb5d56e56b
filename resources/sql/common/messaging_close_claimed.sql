-- SPDX-License-Identifier: GPL-3.0-or-later
-- The chunk is settled, if it is still the caller's. No row: somebody else has taken it since.
UPDATE send_chunk SET phase = 'done', holder = '', lease_until = NULL, looks = 0, look_at = :look_at
WHERE id = :chunk AND epoch = :epoch AND phase = 'claimed'
