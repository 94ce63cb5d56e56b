-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends a session ($2; empty: every one) of a login ($1); how many these were.
SELECT operator_sign_out($1, CAST(NULLIF($2, '') AS bigint))
