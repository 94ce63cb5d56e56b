-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a text may say of the person of a note beyond the named fields.
SELECT a.name, a.value FROM care_note n JOIN v_people_attribute a ON a.person_id = n.person_id WHERE n.id = :note
