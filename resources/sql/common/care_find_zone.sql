-- SPDX-License-Identifier: GPL-3.0-or-later
-- The zone by whose days reminders are due.
SELECT value FROM setting WHERE name = 'organisation.time_zone'
