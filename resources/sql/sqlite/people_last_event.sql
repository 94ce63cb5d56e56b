-- SPDX-License-Identifier: GPL-3.0-or-later
-- The highest number that a service event ever had.
SELECT COALESCE(max(seq), 0) AS id FROM sqlite_sequence WHERE name = 'service_event'
