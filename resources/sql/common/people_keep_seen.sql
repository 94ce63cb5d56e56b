-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom this batch has met.
INSERT INTO import_seen (person_id, line) SELECT COALESCE(person_id, new_id), line FROM import_person WHERE state = ''
