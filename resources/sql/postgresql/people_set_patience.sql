-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long this connection waits for locks from now on, and how long it waited before.
SELECT current_setting('lock_timeout') AS before, set_config('lock_timeout', :patience, false) AS patience
