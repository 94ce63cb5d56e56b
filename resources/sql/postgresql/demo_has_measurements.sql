-- SPDX-License-Identifier: GPL-3.0-or-later
-- Is there a table for measurements?
SELECT to_regclass('care_measurement') IS NOT NULL AS there
