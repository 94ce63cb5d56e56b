-- SPDX-License-Identifier: GPL-3.0-or-later
-- The database's own instant; leases go by it.
SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AS now
