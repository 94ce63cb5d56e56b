-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of a batch for whom an attribute is new or differs.
UPDATE import_person SET changed = true
WHERE state = '' AND person_id IS NOT NULL AND line IN (
    SELECT t.line FROM import_attribute t
    JOIN import_person s ON s.line = t.line
    LEFT JOIN person_attribute o ON o.person_id = s.person_id AND o.name = t.name
    WHERE o.value IS NULL OR o.value <> t.value)
