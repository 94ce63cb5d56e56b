-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pairs that look like one person (JSON [{a, b: site and number of the lower, c, d: of the higher, p: score, r: reasons}]).
-- What somebody has decided stays.
INSERT INTO duplicate_pair (site_id, low_id, other_site_id, high_id, score, reasons, found_at)
SELECT r.a, r.b, r.c, r.d, r.p, r.r, CAST(:now AS timestamptz)
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (a integer, b bigint, c integer, d bigint, p integer, r text)
ON CONFLICT (site_id, low_id, high_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons WHERE duplicate_pair.state IN ('open', 'later')
