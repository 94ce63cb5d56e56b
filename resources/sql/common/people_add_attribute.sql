-- SPDX-License-Identifier: GPL-3.0-or-later
-- One attribute of a person.
INSERT INTO person_attribute (site_id, person_id, name, value) VALUES (:site, :person, :name, :value)
