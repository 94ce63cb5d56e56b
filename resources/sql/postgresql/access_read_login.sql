-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which login this connection has, and whether row policies hold for it at all.
SELECT session_user AS login, r.rolsuper AS superuser FROM pg_roles r WHERE r.rolname = session_user
