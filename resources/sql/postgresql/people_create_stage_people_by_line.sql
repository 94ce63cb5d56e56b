-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row of a batch.
CREATE INDEX IF NOT EXISTS import_person_by_line ON import_person (line)
