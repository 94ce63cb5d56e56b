-- SPDX-License-Identifier: GPL-3.0-or-later
-- Opens the gate for a login ($1) again.
SELECT operator_enable($1)
