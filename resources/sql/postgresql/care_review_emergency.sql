-- SPDX-License-Identifier: GPL-3.0-or-later
-- The verdict on an emergency ($1: opening, $2: verdict, $3: remark).
SELECT care_review_emergency(CAST($1 AS bigint), $2, $3)
