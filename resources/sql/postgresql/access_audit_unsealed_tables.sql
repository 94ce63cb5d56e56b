-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entries that no seal holds; late: for over an hour, or from a time that has not come yet.
SELECT e.id, NOT (e.at > clock_timestamp() - INTERVAL '1 hour' AND e.at < clock_timestamp() + INTERVAL '5 minutes') AS late
FROM public.audit_entry e WHERE NOT EXISTS (SELECT 1 FROM public.audit_seal s WHERE s.entry_id = e.id)
ORDER BY e.id
