-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses that are dead since exactly then, [{"address", "since"}], take messages again.
SELECT address_id FROM people_lift_addresses(CAST(:site AS integer), CAST(:marks AS jsonb))
