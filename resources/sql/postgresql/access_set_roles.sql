-- SPDX-License-Identifier: GPL-3.0-or-later
-- The roles ($2) of a login ($1), in place of those that it has.
SELECT operator_set_roles($1, CAST($2 AS text[]))
