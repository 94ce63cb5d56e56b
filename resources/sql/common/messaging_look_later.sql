-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody asks about this chunk again before the given instant.
UPDATE send_chunk SET look_at = :look_at WHERE id = :chunk
