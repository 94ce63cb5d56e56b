-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every 25th person is a patient, the first one among them.
INSERT INTO care_patient (site_id, person_site_id, person_id, since)
SELECT 1, p.site_id, p.id, :since FROM person p WHERE p.id % 25 = 1
