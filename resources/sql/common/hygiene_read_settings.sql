-- SPDX-License-Identifier: GPL-3.0-or-later
-- The times of look-ups, where they are set.
SELECT name, value FROM setting WHERE name LIKE 'lookup.%' 
