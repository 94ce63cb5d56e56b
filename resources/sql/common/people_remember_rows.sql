-- SPDX-License-Identifier: GPL-3.0-or-later
-- The stored people who have all that their row says: the same row need not be looked at again.
UPDATE person SET import_hash = s.row_hash, import_version = person.version
FROM import_person s
WHERE person.id = s.person_id AND s.state = '' AND NOT s.changed AND s.row_hash IS NOT NULL AND person.erased_at IS NULL
