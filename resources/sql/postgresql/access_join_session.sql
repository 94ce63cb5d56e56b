-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lets this connection into the session of a token ($1); $2: the process that the client sees.
SELECT join_session($1, CAST($2 AS integer))
