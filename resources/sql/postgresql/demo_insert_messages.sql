-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages of a campaign from a JSON array.
INSERT INTO message (id, site_id, campaign_id, step, person_id, chunk_id, topic_id, channel, address, language, text, parts, consent_event_id, created_at)
SELECT r.id, 1, r.campaign, 1, r.person, r.chunk, r.topic, 'sms', r.address, r.language, r.text, r.parts, r.consent, r.at
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (id uuid, campaign bigint, person bigint, chunk bigint, topic bigint, address text, language text, text text, parts integer, consent bigint, at timestamptz)
