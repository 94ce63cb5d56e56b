-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the log is asked about a finished chunk again; NULL: never.
UPDATE send_chunk SET looks = looks + 1, look_at = :look_at WHERE id = :chunk
