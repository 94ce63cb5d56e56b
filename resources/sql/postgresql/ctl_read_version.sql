-- SPDX-License-Identifier: GPL-3.0-or-later
-- The version of the server, as a number (150020) and as text.
SELECT CAST(current_setting('server_version_num') AS integer) AS number, current_setting('server_version') AS text
