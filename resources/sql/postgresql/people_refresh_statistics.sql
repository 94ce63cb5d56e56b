-- SPDX-License-Identifier: GPL-3.0-or-later
-- After an import the planner learns how many people there are, and searches read the index alone.
VACUUM (ANALYZE, SKIP_LOCKED) person, address
