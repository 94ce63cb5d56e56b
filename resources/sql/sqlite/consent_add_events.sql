-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many words appended in the order of the list.
INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source, wording, evidence)
SELECT json_extract(e.value, '$.s'), json_extract(e.value, '$.p'), json_extract(e.value, '$.t'), json_extract(e.value, '$.c'),
       json_extract(e.value, '$.st'), json_extract(e.value, '$.at'), json_extract(e.value, '$.by'), json_extract(e.value, '$.so'),
       COALESCE(json_extract(e.value, '$.w'), ''), COALESCE(json_extract(e.value, '$.e'), '')
FROM json_each(:events) e
ORDER BY e.key
