-- SPDX-License-Identifier: GPL-3.0-or-later
-- A condition that is no more.
SELECT care_end_condition(:condition, :day)
