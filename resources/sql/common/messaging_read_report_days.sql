-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many days raw reports are kept; 0: for ever.
SELECT value FROM setting WHERE name = 'retention.reports_days'
