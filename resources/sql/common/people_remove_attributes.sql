-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's attributes are written anew.
DELETE FROM person_attribute WHERE person_id = :person
