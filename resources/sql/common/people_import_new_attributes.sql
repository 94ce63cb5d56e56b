-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes of a batch of which every row is a new person.
INSERT INTO person_attribute (site_id, person_id, name, value) SELECT :site, new_id, name, value FROM import_attribute
