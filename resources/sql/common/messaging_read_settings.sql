-- SPDX-License-Identifier: GPL-3.0-or-later
-- The dispatcher's times, where they are set.
SELECT name, value FROM setting WHERE name LIKE 'dispatch.%'
