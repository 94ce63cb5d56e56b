-- SPDX-License-Identifier: GPL-3.0-or-later
-- 1: joins in the order in which they are written, 8 (the server's own): as the planner likes. What it knows of the staging
-- tables is of another batch, or of none; it then joins two of them without a key.
SELECT set_config('join_collapse_limit', :limit, true)
