-- SPDX-License-Identifier: GPL-3.0-or-later
-- The organisation's time zone.
SELECT value FROM setting WHERE name = 'organisation.time_zone'
