-- SPDX-License-Identifier: GPL-3.0-or-later
-- Marks notices as seen.
SELECT care_see_notices(CAST(:notices AS bigint[]))
