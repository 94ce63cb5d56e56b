-- SPDX-License-Identifier: GPL-3.0-or-later
-- During an import the tables grow faster than their statistics: from a batch to what is stored always by an index.
SELECT set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true), set_config('enable_material', 'off', true),
       set_config('enable_bitmapscan', 'off', true), set_config('jit', 'off', true)
