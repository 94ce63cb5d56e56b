-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a merge back.
SELECT CAST(unjoin_people(:join) AS text) AS answer
