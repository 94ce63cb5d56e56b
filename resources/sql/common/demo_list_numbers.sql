-- SPDX-License-Identifier: GPL-3.0-or-later
-- The numbers of the pick lists by their codes.
SELECT 'district' AS list, code, id FROM district
UNION ALL
SELECT 'service', code, id FROM service
UNION ALL
SELECT 'topic', code, id FROM topic
