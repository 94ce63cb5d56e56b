-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which addresses of a batch its people do not have yet.
UPDATE import_address SET person_id = s.person_id,
    is_new = (s.is_new OR NOT EXISTS (SELECT 1 FROM address b
                                      WHERE b.person_id = s.person_id AND b.kind = import_address.kind AND b.value = import_address.value))
FROM import_person s WHERE s.line = import_address.line AND s.state = ''
