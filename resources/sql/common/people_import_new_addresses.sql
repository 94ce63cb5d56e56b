-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses of a batch of which every row is a new person.
INSERT INTO address (site_id, person_id, kind, value, reversed, priority, time_zone)
SELECT :site, new_id, kind, value, reversed, rank, time_zone FROM import_address
