-- SPDX-License-Identifier: GPL-3.0-or-later
-- The intents of a chunk, one row a person, written before any byte leaves.
INSERT INTO message (id, site_id, campaign_id, step, person_id, chunk_id, topic_id, channel, address, sender, language, text, parts, consent_event_id, created_at)
SELECT json_extract(value, '$.i'), json_extract(value, '$.s'), :campaign, :step, json_extract(value, '$.p'), json_extract(value, '$.k'), :topic, :channel,
       json_extract(value, '$.a'), :sender, json_extract(value, '$.l'), json_extract(value, '$.t'), json_extract(value, '$.n'), json_extract(value, '$.e'), :now
FROM json_each(:rows)
