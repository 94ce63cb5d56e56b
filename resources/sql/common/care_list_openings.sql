-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who opened the clinical part of a card, newest first.
SELECT o.opened_by, o.at, o.kind FROM care_opening o WHERE o.patient_id = :patient ORDER BY o.id DESC LIMIT :limit
