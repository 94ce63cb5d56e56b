-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks that a login ($1) be let in again; $2: with a new authenticator.
SELECT operator_ask_unlock($1, CAST($2 AS boolean))
