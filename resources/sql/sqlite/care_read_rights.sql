-- SPDX-License-Identifier: GPL-3.0-or-later
-- One desk has no roles and no emergency.
SELECT '' AS login, 1 AS treats, 1 AS doctor, 0 AS reviews, 0 AS emergency, 0 AS clinic
