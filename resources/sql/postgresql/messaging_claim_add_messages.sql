-- SPDX-License-Identifier: GPL-3.0-or-later
-- The intents of a chunk, one row a person, written before any byte leaves.
INSERT INTO message (id, site_id, campaign_id, step, person_id, chunk_id, topic_id, channel, address, sender, language, text, parts, consent_event_id, created_at)
SELECT r.i, r.s, CAST(:campaign AS bigint), CAST(:step AS integer), r.p, r.k, CAST(:topic AS bigint), CAST(:channel AS text), r.a, CAST(:sender AS text), r.l, r.t, r.n, r.e,
       CAST(:now AS timestamptz)
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(i uuid, s integer, p bigint, k bigint, a text, l text, t text, n integer, e bigint)
