-- SPDX-License-Identifier: GPL-3.0-or-later
-- Removes a map of headers.
DELETE FROM import_map WHERE name = :name
