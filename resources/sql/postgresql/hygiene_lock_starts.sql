-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two people who begin at the same moment do not queue the same number twice. SQLite has one writer anyway.
SELECT 1 AS locked FROM (SELECT pg_advisory_xact_lock(hashtextextended('otklik lookup start', 0))) l
