-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notes that the clinical part of a card is opened.
INSERT INTO care_opening (site_id, patient_id, kind, reason, expires_at)
SELECT site_id, id, 'treatment', :reason, strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+30 minutes') FROM care_patient WHERE id = :patient
