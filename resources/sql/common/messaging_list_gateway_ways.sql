-- SPDX-License-Identifier: GPL-3.0-or-later
-- Address and name of the key of each account in use.
SELECT id, url, key_env FROM gateway WHERE removed_at IS NULL
