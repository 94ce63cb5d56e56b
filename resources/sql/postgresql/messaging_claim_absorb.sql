-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages of these chunks go with the picked one.
UPDATE message SET chunk_id = CAST(:chunk AS bigint)
WHERE chunk_id IN (SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:chunks AS jsonb)))
