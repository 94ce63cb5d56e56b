-- SPDX-License-Identifier: GPL-3.0-or-later
-- These messages go with another chunk now.
UPDATE message SET chunk_id = CAST(:chunk AS bigint)
WHERE id IN (SELECT CAST(value AS uuid) FROM jsonb_array_elements_text(CAST(:ids AS jsonb)))
