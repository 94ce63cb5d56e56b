-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lets the next one fetch at once.
DELETE FROM inbound_lease WHERE holder = :holder
