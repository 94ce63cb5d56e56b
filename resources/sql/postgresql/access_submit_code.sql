-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives a code ($1), the token of the session ($2), the process that the client sees ($3), the computer ($4).
SELECT submit_code($1, $2, CAST($3 AS integer), $4)
