-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a login ($1) is an operator's.
SELECT EXISTS (SELECT 1 FROM access_operator WHERE name = $1)
