-- SPDX-License-Identifier: GPL-3.0-or-later
-- The numbers of a request that are not answered.
SELECT site_id, number, state FROM lookup_number WHERE batch_id = :batch AND state IN ('asked', 'lost') ORDER BY site_id, number
