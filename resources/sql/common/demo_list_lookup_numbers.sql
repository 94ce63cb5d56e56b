-- SPDX-License-Identifier: GPL-3.0-or-later
-- The numbers that a look-up of a made-up city asks.
SELECT site_id, number FROM lookup_number WHERE run_id = :run ORDER BY site_id, number
