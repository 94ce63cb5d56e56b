-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many words appended in the order of the list.
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
SELECT CAST(e ->> 's' AS integer), CAST(e ->> 'p' AS bigint), CAST(e ->> 't' AS bigint), e ->> 'c', e ->> 'st', CAST(e ->> 'at' AS timestamptz),
       e ->> 'by', e ->> 'so', COALESCE(e ->> 'w', ''), COALESCE(e ->> 'e', '')
FROM jsonb_array_elements(CAST(:events AS jsonb)) WITH ORDINALITY AS list (e, n)
ORDER BY n
