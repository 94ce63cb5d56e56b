-- SPDX-License-Identifier: GPL-3.0-or-later
-- During an import the tables grow faster than their statistics: from a batch to what is stored always by an index, and
-- joins in the order in which they are written. What the planner knows of the staging tables is of another batch, or of
-- none; it then joins two of them without a key. Where it takes a table for empty, all indexes of a site look the same to
-- it: what is asked for in order comes from the one that has that order.
SELECT set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true), set_config('enable_material', 'off', true),
       set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true), set_config('join_collapse_limit', '1', true)
