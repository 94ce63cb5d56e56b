-- SPDX-License-Identifier: GPL-3.0-or-later
-- The number of the newest migration in the database.
SELECT COALESCE(MAX(number), 0) AS number FROM schema_migration
