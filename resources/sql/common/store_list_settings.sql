-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was set for the whole organisation.
SELECT name, value FROM setting WHERE name LIKE 'organisation.%' ORDER BY name
