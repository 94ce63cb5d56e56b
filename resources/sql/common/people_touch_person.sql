-- SPDX-License-Identifier: GPL-3.0-or-later
-- Something of a person was changed that stands in another table.
UPDATE person SET version = version + 1, updated_at = :now WHERE id = :person
