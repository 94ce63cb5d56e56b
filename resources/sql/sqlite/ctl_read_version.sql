-- SPDX-License-Identifier: GPL-3.0-or-later
-- The version of the library, as text.
SELECT 0 AS number, sqlite_version() AS text
