-- SPDX-License-Identifier: GPL-3.0-or-later
-- A look-up suspended these addresses (a JSON array of numbers).
INSERT INTO lookup_suspension (run_id, site_id, address_id, since)
SELECT CAST(:run AS INTEGER), CAST(:site AS INTEGER), value, :since FROM json_each(:addresses) WHERE true
ON CONFLICT (site_id, address_id, run_id) DO UPDATE SET since = excluded.since, lifted_at = NULL, lifted_by = '' 
