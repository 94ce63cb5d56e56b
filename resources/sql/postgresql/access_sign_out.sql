-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends the session on all its connections.
SELECT sign_out()
