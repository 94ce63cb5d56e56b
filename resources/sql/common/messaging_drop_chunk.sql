-- SPDX-License-Identifier: GPL-3.0-or-later
-- A place in the queue that turned out not to be needed.
DELETE FROM send_chunk WHERE id = :chunk
