-- SPDX-License-Identifier: GPL-3.0-or-later
-- After an import the planner learns how many people there are, and searches read the index alone. Never skipped where
-- the server's own is at work on the table: that one gives way.
VACUUM (ANALYZE) person, address
