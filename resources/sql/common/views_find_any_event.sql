-- SPDX-License-Identifier: GPL-3.0-or-later
-- Is there any service event at all?
SELECT 1 AS found FROM v_people_service_event LIMIT 1
