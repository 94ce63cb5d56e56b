-- SPDX-License-Identifier: GPL-3.0-or-later
-- Is there a table for measurements?
SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'care_measurement') AS there
