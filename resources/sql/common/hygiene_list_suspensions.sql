-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a look-up suspended and nobody has opened again; one suspension where only that is said.
SELECT s.id, s.run_id, s.site_id, s.address_id, s.since FROM lookup_suspension s
WHERE s.lifted_at IS NULL AND (CAST(:run AS bigint) IS NULL OR s.run_id = CAST(:run AS bigint))
  AND (CAST(:suspension AS bigint) IS NULL OR s.id = CAST(:suspension AS bigint))
ORDER BY s.site_id, s.id
