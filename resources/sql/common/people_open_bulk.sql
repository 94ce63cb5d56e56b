-- SPDX-License-Identifier: GPL-3.0-or-later
-- A change of many people begins.
INSERT INTO person_bulk (kind, list_id, topic_id, value, at) VALUES (:kind, :list, :topic, :value, :now)
RETURNING id
