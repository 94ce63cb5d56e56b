-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody lives in a household from now on, or again.
INSERT INTO household_member (site_id, household_id, person_id, since) VALUES (:site, :household, :person, :since)
