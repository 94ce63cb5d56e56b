-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row where migrations have been recorded before.
SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'
