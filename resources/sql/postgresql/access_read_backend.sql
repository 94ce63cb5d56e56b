-- SPDX-License-Identifier: GPL-3.0-or-later
-- The number of this connection's process at the server.
SELECT pg_backend_pid()
