-- SPDX-License-Identifier: GPL-3.0-or-later
-- An address that a person no longer has.
DELETE FROM address WHERE id = :id AND person_id = :person
