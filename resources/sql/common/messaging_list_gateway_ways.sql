-- SPDX-License-Identifier: GPL-3.0-or-later
-- Address, name of the key and way back of each account in use.
SELECT id, url, key_env, callback FROM gateway WHERE removed_at IS NULL
