-- SPDX-License-Identifier: GPL-3.0-or-later
-- The highest number that a person ever had. Whoever holds the write lock may count on from it.
SELECT COALESCE(max(seq), 0) AS id FROM sqlite_sequence WHERE name = 'person'
