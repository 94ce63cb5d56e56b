-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people at the desks, as JSON.
SELECT operator_list()
