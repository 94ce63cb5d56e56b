-- SPDX-License-Identifier: GPL-3.0-or-later
-- One desk has no second factor.
SELECT 0 AS may
