-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of whom an import closed a condition that somebody has changed since.
SELECT DISTINCT p.person_id
FROM care_imported i JOIN care_condition k ON k.id = i.row_id JOIN care_patient p ON p.id = k.patient_id
WHERE i.site_id = :site AND i.run_id = :run AND i.what = 'until' AND COALESCE(k.until, '') <> i.after
