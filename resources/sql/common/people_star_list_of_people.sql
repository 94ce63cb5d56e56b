-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own star on a list.
INSERT INTO person_list_star (list_id) VALUES (:list) ON CONFLICT DO NOTHING
