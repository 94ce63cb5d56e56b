-- SPDX-License-Identifier: GPL-3.0-or-later
-- The city ($2) or the sites ($3) of a login ($1).
SELECT operator_set_sites($1, CAST($2 AS boolean), CAST($3 AS integer[]))
