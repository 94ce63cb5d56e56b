-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own changes of many people that may be taken back still, the newest first, and what each was about.
SELECT b.run_id, b.kind, b.list_id, b.topic_id, b.value, b.at,
       COALESCE(l.name, t.name, d.name, b.value) AS about
FROM v_people_bulk b
LEFT JOIN v_people_list l ON l.list_id = b.list_id
LEFT JOIN v_consent_topic t ON t.topic_id = b.topic_id
LEFT JOIN district d ON b.kind = 'district' AND CAST(d.id AS text) = b.value
WHERE b.undone_at IS NULL
ORDER BY b.run_id DESC LIMIT 20
