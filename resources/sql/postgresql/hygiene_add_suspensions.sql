-- SPDX-License-Identifier: GPL-3.0-or-later
-- A look-up suspended these addresses (a JSON array of numbers).
INSERT INTO lookup_suspension (run_id, site_id, address_id, since)
SELECT CAST(:run AS bigint), CAST(:site AS integer), CAST(e AS bigint), :since FROM jsonb_array_elements_text(CAST(:addresses AS jsonb)) e
ON CONFLICT (site_id, address_id, run_id) DO UPDATE SET since = excluded.since, lifted_at = NULL, lifted_by = '' 
