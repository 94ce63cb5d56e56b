-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes the gate for a login ($1), with a reason ($2).
SELECT operator_disable($1, $2)
