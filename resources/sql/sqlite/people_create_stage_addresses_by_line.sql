-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses of one row. (SQLite puts an index where its name says.)
CREATE INDEX IF NOT EXISTS temp.import_address_by_line ON import_address (line)
