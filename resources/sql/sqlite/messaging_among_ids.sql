-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of these ids (a JSON array), as a part of a condition.
SELECT value FROM json_each(:ids)
