-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses that a look-up of a made-up city suspended take no more messages.
UPDATE address SET dead_since = s.since FROM lookup_suspension s
WHERE s.run_id = :run AND address.site_id = s.site_id AND address.id = s.address_id
