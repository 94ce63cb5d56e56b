-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a login ($1) exists already, at the server or among the operators.
SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1) OR EXISTS (SELECT 1 FROM access_operator WHERE name = $1)
