-- SPDX-License-Identifier: GPL-3.0-or-later
-- The gateway was asked once more. No row: the chunk is not in doubt any more.
UPDATE send_chunk SET looks = looks + 1 WHERE id = :chunk AND epoch = :epoch AND phase = 'asking'
RETURNING looks, crashes
