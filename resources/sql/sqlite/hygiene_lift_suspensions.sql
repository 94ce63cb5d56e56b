-- SPDX-License-Identifier: GPL-3.0-or-later
-- These suspensions of a site, by address (a JSON array of numbers), are taken back.
UPDATE lookup_suspension SET lifted_at = :now
WHERE site_id = :site AND lifted_at IS NULL AND (CAST(:run AS INTEGER) IS NULL OR run_id = CAST(:run AS INTEGER))
  AND address_id IN (SELECT value FROM json_each(:addresses))
