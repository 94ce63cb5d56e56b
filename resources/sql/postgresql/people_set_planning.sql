-- SPDX-License-Identifier: GPL-3.0-or-later
-- 'auto' while rows are stored: the checks of foreign keys are statements too, and planning each anew costs more than the
-- rows themselves. 'force_custom_plan' otherwise.
SELECT set_config('plan_cache_mode', :mode, true)
