-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes away what an import made, as far as nobody uses it; how many went.
SELECT import_take_back(:run) AS gone
