-- SPDX-License-Identifier: GPL-3.0-or-later
-- The attributes of a batch; what is the same already is not written.
INSERT INTO person_attribute (site_id, person_id, name, value)
SELECT :site, COALESCE(s.person_id, s.new_id), t.name, t.value
FROM import_attribute t JOIN import_person s ON s.line = t.line AND s.state = ''
WHERE true
ON CONFLICT (person_id, name, site_id) DO UPDATE SET value = excluded.value WHERE person_attribute.value <> excluded.value
