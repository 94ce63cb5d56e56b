-- SPDX-License-Identifier: GPL-3.0-or-later
-- A dispatcher works by keys, a thousand rows at a time, in tables that grow under it faster than their statistics: a plan
-- made while a table was small goes through all of it for every batch. So it always takes an index where there is one.
SELECT set_config('enable_hashjoin', 'off', false), set_config('enable_mergejoin', 'off', false), set_config('enable_seqscan', 'off', false)
