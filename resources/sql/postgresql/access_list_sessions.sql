-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sessions of a login ($1) that are open, newest first, as JSON.
SELECT operator_sessions($1)
