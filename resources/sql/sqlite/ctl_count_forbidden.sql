-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file has no rights but those of the file system.
SELECT 0 AS tables
