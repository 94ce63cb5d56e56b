-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows that may be the same person.
CREATE INDEX IF NOT EXISTS import_address_by_match ON import_address (match_key, value)
