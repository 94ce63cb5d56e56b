-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody does not live in a household any more.
DELETE FROM household_member WHERE site_id = :site AND household_id = :household AND person_id = :person
