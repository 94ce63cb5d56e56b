-- SPDX-License-Identifier: GPL-3.0-or-later
-- Looks for a patient of any clinic ($1: name key, $2: day of birth).
SELECT care_find_for_emergency($1, CAST($2 AS date))
