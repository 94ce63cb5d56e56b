-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened to one person. A message by voice is a call, a service received at a counter a visit. Words of consent and
-- messages of records that were merged into this one stand on its card too (app/decisions/0007). A campaign that decided about
-- the person and wrote nothing (yet) is told too: its name, how it stands, and in detail what was decided.
SELECT at, CASE WHEN detail = 'offline' AND state IN ('service', 'after') THEN 'visit' ELSE 'event' END AS kind, title, state, detail, ref
FROM v_people_timeline WHERE person_id = :person
UNION ALL
SELECT at, 'consent', title, state, detail, ref FROM v_consent_timeline WHERE person_id = ANY (ARRAY(SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person))
UNION ALL
SELECT at, CASE detail WHEN 'voice' THEN 'call' ELSE 'message' END, title, state, detail, ref FROM v_messaging_timeline WHERE person_id = ANY (ARRAY(SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person))
UNION ALL
SELECT c.launched_at, CASE c.channel WHEN 'voice' THEN 'call' ELSE 'message' END, c.name,
       CASE WHEN d.decision = 'excluded' THEN 'excluded' WHEN c.state = 'stopped' THEN 'cancelled' WHEN d.decision = 'hold' OR c.state = 'paused' THEN 'held' ELSE 'queued' END,
       d.reason, 'campaign ' || CAST(d.campaign_id AS text)
FROM v_messaging_decision d JOIN v_campaigns_campaign c ON c.campaign_id = d.campaign_id
WHERE d.person_id = ANY (ARRAY(SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person)) AND c.launched_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM v_messaging_message m WHERE m.campaign_id = d.campaign_id AND m.step = d.step AND m.person_id = d.person_id)
UNION ALL
SELECT at, 'inbound', title, state, detail, ref FROM v_inbox_timeline WHERE person_id = ANY (ARRAY(SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = :person))
UNION ALL
SELECT at, 'note', title, state, detail, ref FROM v_care_timeline WHERE person_id = :person
UNION ALL
SELECT at, 'change', title, state, detail, ref FROM v_people_change WHERE person_id = :person AND site_id = (SELECT r.site_id FROM v_people_record r WHERE r.person_id = :person)
UNION ALL
SELECT c.at, 'change', c.what, c.state, c.who, 'audit ' || lpad(CAST(c.ref AS text), 19, '0') FROM person_changes(:person, 2000) c
UNION ALL
SELECT n.at, 'change', n.number COLLATE "default", 'lookup_' || n.verdict, n.network, ('lookup ' || n.number) COLLATE "default"
FROM v_people_address a JOIN v_hygiene_number n ON n.site_id = a.site_id AND n.number = a.value WHERE a.person_id = :person
