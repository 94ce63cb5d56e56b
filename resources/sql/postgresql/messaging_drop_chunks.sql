-- SPDX-License-Identifier: GPL-3.0-or-later
-- Chunks whose messages have gone with another.
DELETE FROM send_chunk WHERE id IN (SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:chunks AS jsonb)))
