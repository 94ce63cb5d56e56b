-- SPDX-License-Identifier: GPL-3.0-or-later
-- One desk may read everything.
SELECT 1 AS may
