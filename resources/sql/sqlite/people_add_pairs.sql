-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pairs that look like one person (JSON [{a, b: site and number of the lower, c, d: of the higher, p: score, r: reasons}]).
-- What somebody has decided stays.
INSERT INTO duplicate_pair (site_id, low_id, other_site_id, high_id, score, reasons, found_at)
SELECT json_extract(r.value, '$.a'), json_extract(r.value, '$.b'), json_extract(r.value, '$.c'), json_extract(r.value, '$.d'), json_extract(r.value, '$.p'),
       json_extract(r.value, '$.r'), :now
FROM json_each(:rows) r WHERE true
ON CONFLICT (site_id, low_id, high_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons WHERE state IN ('open', 'later')
