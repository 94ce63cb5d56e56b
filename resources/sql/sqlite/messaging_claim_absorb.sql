-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages of these chunks go with the picked one.
UPDATE message SET chunk_id = :chunk WHERE chunk_id IN (SELECT value FROM json_each(:chunks))
