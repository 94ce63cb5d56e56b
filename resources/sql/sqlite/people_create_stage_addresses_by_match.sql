-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows that may be the same person. (SQLite puts an index where its name says.)
CREATE INDEX IF NOT EXISTS temp.import_address_by_match ON import_address (match_key, value)
