-- SPDX-License-Identifier: GPL-3.0-or-later
-- Is somebody in this database already, or was there somebody who was erased?
SELECT EXISTS (SELECT 1 FROM person) AS taken
