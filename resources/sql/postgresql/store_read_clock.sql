-- SPDX-License-Identifier: GPL-3.0-or-later
-- The database's own instant; leases go by it.
SELECT clock_timestamp() AS now
