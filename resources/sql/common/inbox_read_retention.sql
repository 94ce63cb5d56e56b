-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many days bodies and texts are kept; 0: for ever.
SELECT name, value FROM setting WHERE name IN ('retention.reports_days', 'retention.texts_days')
