-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every word of one person, newest first.
SELECT e.id, e.site_id, e.person_id, e.topic_id, COALESCE(t.code, '') AS topic_code, COALESCE(t.name, '') AS topic_name, e.channel,
       e.state, e.at, e.recorded_by, e.source, e.wording, e.evidence
FROM consent_event e LEFT JOIN topic t ON t.id = e.topic_id
WHERE e.person_id = :person
ORDER BY e.id DESC
