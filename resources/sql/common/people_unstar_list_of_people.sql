-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own star is taken off a list.
DELETE FROM person_list_star WHERE list_id = :list
