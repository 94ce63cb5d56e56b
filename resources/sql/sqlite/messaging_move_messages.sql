-- SPDX-License-Identifier: GPL-3.0-or-later
-- These messages go with another chunk now.
UPDATE message SET chunk_id = :chunk WHERE id IN (SELECT value FROM json_each(:ids))
