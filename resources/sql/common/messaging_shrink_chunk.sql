-- SPDX-License-Identifier: GPL-3.0-or-later
-- So many of its people went to another chunk.
UPDATE send_chunk SET size = size - :moved WHERE id = :chunk
