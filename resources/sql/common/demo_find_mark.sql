-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row where the people of this database are made up.
SELECT value FROM setting WHERE name = 'demo.city'
