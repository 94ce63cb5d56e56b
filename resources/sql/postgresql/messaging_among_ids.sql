-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of these ids (a JSON array), as a part of a condition.
SELECT CAST(value AS bigint) FROM jsonb_array_elements_text(CAST(:ids AS jsonb))
