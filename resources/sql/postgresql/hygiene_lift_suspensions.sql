-- SPDX-License-Identifier: GPL-3.0-or-later
-- These suspensions of a site, by address (a JSON array of numbers), are taken back.
UPDATE lookup_suspension SET lifted_at = :now, lifted_by = session_user
WHERE site_id = :site AND lifted_at IS NULL AND (CAST(:run AS bigint) IS NULL OR run_id = CAST(:run AS bigint))
  AND address_id IN (SELECT CAST(e AS bigint) FROM jsonb_array_elements_text(CAST(:addresses AS jsonb)) e)
