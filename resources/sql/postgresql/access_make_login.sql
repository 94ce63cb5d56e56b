-- SPDX-License-Identifier: GPL-3.0-or-later
-- A login of the server ($1) with its verifier ($2); $3: a service.
SELECT operator_make_login($1, $2, CAST($3 AS boolean))
