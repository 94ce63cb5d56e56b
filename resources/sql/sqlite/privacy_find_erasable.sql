-- SPDX-License-Identifier: GPL-3.0-or-later
-- May this person be erased now? No row: there is none. (Patients and messages on the wire: the triggers of 0012 hold the line.)
SELECT p.site_id,
       EXISTS (SELECT 1 FROM v_care_patient c WHERE c.person_id = p.person_id AND (c.until IS NULL OR c.until > date(:now))) AS patient,
       EXISTS (SELECT 1 FROM v_messaging_message v WHERE v.person_id = p.person_id AND v.state IN ('claimed', 'unknown')) AS in_flight
FROM v_people_person p WHERE p.person_id = :person
