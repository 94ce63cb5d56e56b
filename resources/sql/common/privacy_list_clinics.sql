-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of which clinics one person is or was a patient.
SELECT patient_id AS patient, site_id AS site, doctor, since, until FROM v_care_patient WHERE person_id = :person ORDER BY patient_id
