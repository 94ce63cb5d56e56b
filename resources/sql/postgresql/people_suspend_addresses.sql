-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mobile addresses of these values (a JSON array) take no more messages; those that were alive.
SELECT address_id FROM people_suspend_addresses(CAST(:site AS integer), CAST(:values AS jsonb), :since)
