-- SPDX-License-Identifier: GPL-3.0-or-later
-- One change of many people.
SELECT id, kind, list_id, topic_id, value, at, undone_at FROM person_bulk WHERE id = :run
