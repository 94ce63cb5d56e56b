-- SPDX-License-Identifier: GPL-3.0-or-later
-- A condition that is no more.
UPDATE care_condition SET until = :day WHERE id = :condition
