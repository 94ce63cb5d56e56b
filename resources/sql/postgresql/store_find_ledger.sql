-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row where migrations have been recorded before.
SELECT 1 AS found WHERE to_regclass('schema_migration') IS NOT NULL
