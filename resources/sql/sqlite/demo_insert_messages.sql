-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages of a campaign from a JSON array.
INSERT INTO message (id, site_id, campaign_id, step, person_id, chunk_id, topic_id, channel, address, language, text, parts, consent_event_id, created_at)
SELECT r.id, 1, r.campaign, 1, r.person, r.chunk, r.topic, 'sms', r.address, r.language, r.text, r.parts, r.consent, r.at
FROM (SELECT json_extract(j.value, '$.id') AS id, json_extract(j.value, '$.campaign') AS campaign, json_extract(j.value, '$.person') AS person, json_extract(j.value, '$.chunk') AS chunk, json_extract(j.value, '$.topic') AS topic, json_extract(j.value, '$.address') AS address, json_extract(j.value, '$.language') AS language, json_extract(j.value, '$.text') AS text, json_extract(j.value, '$.parts') AS parts, json_extract(j.value, '$.consent') AS consent, json_extract(j.value, '$.at') AS at
      FROM json_each(:rows) j) r
