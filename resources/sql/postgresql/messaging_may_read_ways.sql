-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only the dispatcher and whoever administers may know where a gateway is.
SELECT has_column_privilege('gateway', 'url', 'SELECT') AND has_column_privilege('gateway', 'key_env', 'SELECT') AS may
