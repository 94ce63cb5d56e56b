-- SPDX-License-Identifier: GPL-3.0-or-later
-- A saved segment taken away.
DELETE FROM segment WHERE name = :name
