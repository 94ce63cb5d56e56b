-- SPDX-License-Identifier: GPL-3.0-or-later
-- The addresses of these people (a JSON array of ids): mobile, landline, e-mail, each by priority.
SELECT a.id, a.person_id, a.kind, a.value, a.priority, a.verified_at, a.shared, a.time_zone, a.dead_since
FROM address a
WHERE a.person_id IN (SELECT value FROM json_each(:ids))
ORDER BY a.person_id, CASE a.kind WHEN 'mobile' THEN 0 WHEN 'landline' THEN 1 ELSE 2 END, a.priority, a.id
