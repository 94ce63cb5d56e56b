-- SPDX-License-Identifier: GPL-3.0-or-later
-- People were put on a list or taken off it.
UPDATE person_list SET updated_at = :now WHERE id = :list
