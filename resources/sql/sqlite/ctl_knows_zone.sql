-- SPDX-License-Identifier: GPL-3.0-or-later
-- SQLite keeps no time zones; the program has its own.
SELECT :zone IS NOT NULL AS known
