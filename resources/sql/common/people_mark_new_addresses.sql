-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which addresses of a batch its stored people do not have yet.
UPDATE import_address SET person_id = s.person_id
FROM import_person s
WHERE s.line = import_address.line AND s.state = '' AND s.person_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM address b WHERE b.person_id = s.person_id AND b.kind = import_address.kind AND b.value = import_address.value)
