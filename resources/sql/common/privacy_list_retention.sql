-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many days each kind of data lives.
SELECT name, value FROM setting WHERE name LIKE 'retention.%'
