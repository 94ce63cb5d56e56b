-- SPDX-License-Identifier: GPL-3.0-or-later
-- Looks at codes and sessions of a login ($1; empty: of all), of so many days ($2), so many lines ($3), as JSON.
SELECT sign_in_list($1, CAST($2 AS integer), CAST($3 AS integer))
