-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses of one row.
CREATE INDEX IF NOT EXISTS import_address_by_line ON import_address (line)
