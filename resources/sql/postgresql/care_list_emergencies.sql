-- SPDX-License-Identifier: GPL-3.0-or-later
-- The emergencies that a supervisor judges.
SELECT * FROM care_emergency_review()
