-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a person is a patient now.
SELECT p.id AS patient_id, p.site_id, s.name AS clinic, p.person_id, p.doctor, p.since, p.version
FROM care_patient p JOIN site s ON s.id = p.site_id
WHERE p.person_id = :person AND p.until IS NULL ORDER BY s.name, p.id
